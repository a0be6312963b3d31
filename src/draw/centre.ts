import type { BaseType, Selection } from 'd3';
import type { Point, Rectangle } from '../lib/grid/index.ts';
import { gridGeometry } from './grid.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

/**
 * The strokes that point at the middle, in drawing units: from the corners, because beside a number
 * they would look like minus signs.
 */
const AIM = 'M-17 -17l4 4M17 -17l-4 4M-17 17l4 -4M17 17l-4 -4';
const RADIUS = 5;

/**
 * Marks the middle of a grid that is drawn already: by a point if it lies between cells, else by
 * four strokes that point at the number in the cell.
 *
 * @param centre In cells; the middle of cell (x, y) is (x, y).
 */
export function drawCentre(svg: Svg, area: Rectangle, centre: Point): void {
  const { cell, left, top } = gridGeometry(area);
  const between = !Number.isInteger(centre.x) || !Number.isInteger(centre.y);
  svg
    .selectAll<SVGGElement, null>('g.centre')
    .data([null])
    .join((enter) => {
      const mark = enter.append('g').attr('aria-hidden', 'true');
      mark.append('path').attr('class', 'halo').attr('d', AIM);
      mark.append('path').attr('class', 'line').attr('d', AIM);
      mark.append('circle').attr('r', RADIUS);
      return mark;
    })
    .raise()
    .attr('class', between ? 'centre between' : 'centre')
    .attr('transform', `translate(${left(centre.x) + cell / 2} ${top(centre.y) + cell / 2})`);
}
