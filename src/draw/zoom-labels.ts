import type { BaseType, Selection } from 'd3';
import type { Rectangle } from '../lib/grid/index.ts';

interface Labels {
  /** The pixels whose rows and columns are numbered. */
  readonly area: Rectangle;
  readonly opacity: number;
  /** Side of a pixel in the drawing, and where one begins. */
  readonly scale: number;
  readonly left: (x: number) => number;
  readonly top: (y: number) => number;
}

/** Distance of the numbers from the pixels, in drawing units. */
const CLEARANCE = 6;

/** Numbers the columns above and the rows at the left of what is seen from close by, on a strip of paper. */
export function drawZoomLabels(
  svg: Selection<SVGSVGElement, unknown, BaseType, unknown>,
  { area, opacity, scale, left, top }: Labels,
): void {
  const counted = (first: number, count: number): number[] =>
    opacity === 0 ? [] : Array.from({ length: count }, (_, index) => first + index);
  const corner = { x: left(area.x), y: top(area.y) };

  const group = svg
    .selectAll<SVGGElement, null>('g.counts')
    .data([null])
    .join((enter) => enter.append('g').attr('class', 'counts').attr('aria-hidden', 'true'))
    .attr('opacity', opacity);
  group
    .selectAll('path')
    .data(opacity === 0 ? [] : [null])
    .join('path')
    .attr('d', `M0 0H9999V${corner.y}H${corner.x}V9999H0Z`);
  group
    .selectAll('text.column')
    .data(counted(area.x, area.width))
    .join('text')
    .attr('class', 'column')
    .attr('x', (column) => left(column) + scale / 2)
    .attr('y', corner.y - CLEARANCE)
    .text((column) => column);
  group
    .selectAll('text.row')
    .data(counted(area.y, area.height))
    .join('text')
    .attr('class', 'row')
    .attr('x', corner.x - CLEARANCE)
    .attr('y', (row) => top(row) + scale / 2)
    .text((row) => row);
}
