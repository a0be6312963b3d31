import type { Layout, Matrix } from '../matrix/index.ts';
import { cheapest, tilingOf, type Tiling } from '../convolve/internals.ts';
import { COSTS } from './crossovers.ts';

/** The module works on 16 rows or columns at a time. */
const SIDES = [32, 64, 128, 256, 512];

/** No tile has more elements, of 8 bytes each: it should stay in the cache. */
export const MOST_ELEMENTS = 2 ** 17;

/** The sides of the cheapest tiles; `undefined` if the kernel fits into none. */
export function sidesForTiles(kernel: Matrix, layout: Layout): Tiling | undefined {
  const heights = SIDES.filter((side) => side > kernel.height);
  return cheapest(
    SIDES.filter((side) => side > kernel.width).flatMap((width) =>
      heights
        .filter((height) => width * height <= MOST_ELEMENTS)
        .map((height) => tilingOf(width, height, heights, kernel, layout, costOfElement)),
    ),
  );
}

/** In nanoseconds. */
function costOfElement(width: number, height: number): number {
  const each = COSTS.tileElement + COSTS.tileDoubling * Math.log2(width * height);
  return each * (width * height > COSTS.nearElements ? COSTS.farTile : 1);
}
