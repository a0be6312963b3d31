import { COSTS } from './crossovers.ts';
import type { Layout, Matrix } from '../matrix/index.ts';
import { cheapestTiling, type Tiling } from './tiling.ts';

/**
 * The sides of the tiles that cost least: large tiles overlap less, small ones stay in the cache.
 * `undefined` if no tile is larger than the kernel.
 */
export function sidesForTiles(kernel: Matrix, layout: Layout): Tiling | undefined {
  return cheapestTiling(kernel, layout, costOfElement);
}

/** In nanoseconds. */
function costOfElement(width: number, height: number): number {
  const [across, down] = [Math.log2(width), Math.log2(height)];
  const beyond = Math.max(0, across + down - Math.log2(COSTS.nearElements));
  return (
    COSTS.tileElement +
    COSTS.tileDoubling * (across + down) +
    COSTS.tileOddSide * ((across % 2) + (down % 2)) +
    COSTS.farDoubling * beyond
  );
}
