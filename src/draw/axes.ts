import { axisBottom, axisLeft, type Axis, type BaseType, type Selection } from 'd3';
import { formatNumber } from '../lib/notation/index.ts';
import type { LinearScale } from './linear-scale.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

/** An axis: its scale, about how many numbers stand on it, and its name. */
export interface DrawnAxis {
  readonly scale: LinearScale;
  readonly ticks: number;
  readonly name: string;
  /** How these numbers are written. @default formatNumber */
  readonly format?: ((value: number) => string) | undefined;
}

/** Draws two axes with their numbers and names, along the lower and the left side of their ranges. */
export function drawAxes(svg: Svg, across: DrawnAxis, up: DrawnAxis): void {
  const [left, right] = across.scale.range() as [number, number];
  const [bottom, top] = up.scale.range() as [number, number];
  drawAxis(svg, 'bottom', `translate(0 ${bottom})`, axisBottom(across.scale), across);
  drawAxis(svg, 'left', `translate(${left} 0)`, axisLeft(up.scale), up);
  one(svg, 'text', 'name-across')
    .attr('x', (left + right) / 2)
    .attr('y', bottom + 40)
    .text(across.name);
  one(svg, 'text', 'name-up')
    .attr('transform', `translate(14 ${(bottom + top) / 2}) rotate(-90)`)
    .text(up.name);
}

/** The only element of a class, which exists after the first drawing. */
export function one(svg: Svg, name: 'g' | 'line' | 'path' | 'rect' | 'text', type: string) {
  return svg
    .selectAll<SVGElement, null>(`${name}.${type}`)
    .data([null])
    .join((enter) => enter.append<SVGElement>(name).attr('class', type));
}

function drawAxis(
  svg: Svg,
  side: string,
  place: string,
  axis: Axis<number>,
  { ticks, format = formatNumber }: DrawnAxis,
): void {
  svg
    .selectAll<SVGGElement, null>(`g.${side}`)
    .data([null])
    .join((enter) => enter.append('g').attr('class', `axis ${side}`))
    .attr('transform', place)
    .call(
      axis
        .ticks(ticks)
        .tickFormat((value) => format(value))
        .tickSizeOuter(0),
    );
}
