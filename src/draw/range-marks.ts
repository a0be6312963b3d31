import type { BaseType, Selection } from 'd3';
import type { Cell, Grid } from '../lib/grid/index.ts';
import { keyed } from './adopt.ts';
import { gridGeometry } from './grid.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

const keyOf = ({ x, y }: Cell): string => `${x},${y}`;

/** A wedge at the upper or the lower side of a cell of 40. */
const WEDGES = { high: 'M13 10L20 2L27 10Z', low: 'M13 30L20 38L27 30Z' } as const;
const HATCHING = 'M0 10L10 0M0 20L20 0M0 30L30 0M0 40L40 0M10 40L40 10M20 40L40 20M30 40L40 30';

/**
 * Marks the pixels of a grid that were clamped by a wedge that points to where they came from, and
 * hatches negative numbers if they are shown by sign. The grid has to be drawn already.
 */
export function drawRangeMarks(svg: Svg, grid: Grid): void {
  const low = ({ marks }: Cell): boolean => marks?.includes('low') ?? false;
  const high = ({ marks }: Cell): boolean => marks?.includes('high') ?? false;
  const below = ({ strength = 0 }: Cell): boolean => strength < 0;
  drawAt(svg, grid, 'cut-low', WEDGES.low, low).raise();
  drawAt(svg, grid, 'cut-high', WEDGES.high, high).raise();
  // Under the cells: their colour is translucent, and their numbers stay clear.
  drawAt(svg, grid, 'hatching', HATCHING, below).lower();
}

/** A group with one path for each of these cells. */
function drawAt(
  svg: Svg,
  { area, cells }: Grid,
  name: string,
  path: string,
  isFor: (cell: Cell) => boolean,
) {
  const { left, top } = gridGeometry(area);
  const group = svg
    .selectAll<SVGGElement, null>(`g.${name}`)
    .data([null])
    .join((enter) => enter.append('g').attr('class', name).attr('aria-hidden', 'true'));
  group
    .selectAll<SVGPathElement, Cell>('path')
    .data(cells.filter(isFor), keyed(keyOf))
    .join((enter) => enter.append('path').attr('data-key', keyOf).attr('d', path))
    .attr('transform', ({ x, y }) => `translate(${left(x)} ${top(y)})`);
  return group;
}
