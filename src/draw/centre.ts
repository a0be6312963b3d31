import type { BaseType, Selection } from 'd3';
import type { Point, Rectangle } from '../lib/trace/index.ts';
import { gridGeometry } from './grid.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

/** The strokes that aim at the middle, from its four sides, in drawing units. */
const AIM = 'M-20 0h5M20 0h-5M0 -20v6M0 20v-6';
const RADIUS = 5;

/**
 * Marks the middle of a grid that is drawn already: four strokes that aim at it, and a point, unless
 * it is the middle of a cell, where a number stands.
 *
 * @param centre In cells; the middle of cell (x, y) is (x, y).
 */
export function drawCentre(svg: Svg, area: Rectangle, centre: Point): void {
  const { cell, left, top } = gridGeometry(area);
  const between = !Number.isInteger(centre.x) || !Number.isInteger(centre.y);
  const group = svg
    .selectAll<SVGGElement, null>('g.centre')
    .data([null])
    .join((enter) => {
      const mark = enter.append('g').attr('class', 'centre').attr('aria-hidden', 'true');
      mark.append('path').attr('class', 'halo').attr('d', AIM);
      mark.append('path').attr('class', 'line').attr('d', AIM);
      mark.append('circle');
      return mark;
    })
    .raise()
    .attr('transform', `translate(${left(centre.x) + cell / 2} ${top(centre.y) + cell / 2})`);
  group.select('circle').attr('r', between ? RADIUS : 0);
}
