import { select } from 'd3';
import { markCells } from '../../draw/grid.ts';
import type { Place } from '../../lib/exercises/index.ts';

/** Marks the cells of a place in all grids of a figure or a round, and takes away older marks. */
export function markPlace(host: HTMLElement, place: Place): void {
  for (const svg of host.querySelectorAll<SVGSVGElement>('svg[data-part]')) {
    const points = place[svg.dataset['part']!] ?? [];
    markCells(select(svg), new Set(points.map(({ x, y }) => `${x},${y}`)), 'mistaken');
  }
}
