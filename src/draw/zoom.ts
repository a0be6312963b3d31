import type { BaseType, Selection } from 'd3';
import type { Matrix } from '../lib/convolve/index.ts';
import type { Point, Rectangle } from '../lib/grid/index.ts';
import { pixelsIn } from '../lib/films/zoom/texts.ts';
import { keyed } from './adopt.ts';
import { drawFrame } from './photo.ts';
import { drawZoomLabels } from './zoom-labels.ts';
import { DRAWING } from './zoom-view.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

export interface ZoomView {
  /** Address of the photo, and its pixels. */
  readonly href: string;
  readonly pixels: Matrix;
  /** The part of the photo in view, in pixels; need not be whole. */
  readonly view: Rectangle;
  /** The selected pixel. */
  readonly place: Point;
}

/** The opacity of the numbers, by the width of a pixel in the drawing. */
const clearness = (width: number): number => Math.min(Math.max((width - 30) / (52 - 30), 0), 1);

interface Numbered extends Point {
  readonly value: number;
}

/** Draws a part of a photo; from close by, with its numbers. */
export function drawZoom(svg: Svg, { href, pixels, view, place }: ZoomView): void {
  const scale = DRAWING.width / view.width;
  const left = (x: number): number => (x - view.x) * scale;
  const top = (y: number): number => (y - view.y) * scale;
  svg.attr('viewBox', `0 0 ${DRAWING.width} ${DRAWING.height}`);

  svg
    .selectAll<SVGImageElement, null>('image')
    .data([null])
    .join('image')
    // From afar several pixels share one of the screen: then it shows their mean.
    .attr('class', scale < 1 ? 'far' : null)
    .attr('preserveAspectRatio', 'none')
    .attr('href', href)
    .attr('x', left(0))
    .attr('y', top(0))
    .attr('width', pixels.width * scale)
    .attr('height', pixels.height * scale);

  const clear = clearness(scale);
  const cells = svg
    .selectAll<SVGGElement, null>('g.numbers')
    .data([null])
    .join((enter) => enter.append('g').attr('class', 'numbers'))
    .attr('opacity', clear)
    .selectAll<SVGGElement, Numbered>('g')
    .data(
      clear === 0 ? [] : numbersIn(pixels, view),
      keyed(({ x, y }: Numbered) => `${x},${y}`),
    )
    .join((enter) => {
      const cell = enter.append('g').attr('data-key', ({ x, y }) => `${x},${y}`);
      cell.append('rect');
      cell.append('text');
      return cell;
    })
    .attr('class', ({ value }) => (value > 118 ? 'on-light' : 'on-dark'));
  cells
    .select('rect')
    .attr('x', ({ x }) => left(x))
    .attr('y', ({ y }) => top(y))
    .attr('width', scale)
    .attr('height', scale);
  cells
    .select('text')
    .attr('x', ({ x }) => left(x + 0.5))
    .attr('y', ({ y }) => top(y + 0.5))
    .attr('font-size', scale * 0.34)
    .text(({ value }) => value);

  drawZoomLabels(svg, { area: pixelsIn(view, pixels), opacity: clear, scale, left, top });

  drawFrame(svg, 'target', { x: left(place.x), y: top(place.y), width: scale, height: scale });
}

function numbersIn(photo: Matrix, view: Rectangle): Numbered[] {
  const area = pixelsIn(view, photo);
  return Array.from({ length: area.width * area.height }, (_, index) => {
    const x = area.x + (index % area.width);
    const y = area.y + Math.floor(index / area.width);
    return { x, y, value: photo.data[y * photo.width + x]! };
  });
}
