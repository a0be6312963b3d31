import type { Layout, Matrix } from '../matrix/index.ts';
import { cheapestTiling, type Tiling } from '../convolve/internals.ts';
import { COSTS } from './crossovers.ts';

/** The sides of the cheapest tiles; `undefined` if the kernel fits into none. */
export function sidesForTiles(
  kernel: Matrix,
  layout: Layout,
  mostElements: number,
): Tiling | undefined {
  return cheapestTiling(kernel, layout, costOfElement, mostElements);
}

/** In nanoseconds. */
function costOfElement(width: number, height: number): number {
  const doublings = Math.log2(width * height);
  const beyond = Math.max(0, doublings - Math.log2(COSTS.nearElements));
  return COSTS.tileElement + COSTS.tileDoubling * doublings + COSTS.farDoubling * beyond;
}
