import type { BaseType, Selection } from 'd3';
import type { Arrow, Point, Rectangle } from '../lib/grid/index.ts';
import { keyed } from './adopt.ts';
import { gridGeometry } from './grid.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

const keyOf = ({ from, to }: Arrow): string => `${from.x},${from.y} ${to.x},${to.y}`;

/**
 * Draws arrows over a grid that is drawn already. Each line is drawn twice: a wide one in the
 * colour of the paper under a thin one, so that it is visible on black, on white and across numbers.
 *
 * @param area The area of the grid.
 */
export function drawArrows(svg: Svg, area: Rectangle, arrows: readonly Arrow[]): void {
  const { cell, left, top } = gridGeometry(area);
  const at = ({ x, y }: Point): string =>
    [left(x) + cell / 2, top(y) + cell / 2].map((value) => value.toFixed(1)).join(' ');
  const path = ({ line, head: [one, other] }: Arrow): string =>
    `M${line.map(at).join('L')}M${at(one)}L${at(line.at(-1)!)}L${at(other)}`;

  const groups = svg
    .selectAll<SVGGElement, null>('g.arrows')
    .data([null])
    .join((enter) => enter.append('g').attr('class', 'arrows').attr('aria-hidden', 'true'))
    // A later drawing puts outlines and cells before it.
    .raise()
    .selectAll<SVGGElement, Arrow>('g.arrow')
    .data(arrows, keyed(keyOf))
    .join((enter) => {
      const arrow = enter.append('g').attr('class', 'arrow').attr('data-key', keyOf);
      arrow.append('path').attr('class', 'halo');
      arrow.append('path').attr('class', 'line');
      return arrow;
    });
  for (const name of ['halo', 'line']) groups.select(`.${name}`).attr('d', path);
}
