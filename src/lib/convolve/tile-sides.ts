import { COSTS } from './crossovers.ts';
import type { Layout, Matrix } from '../matrix/index.ts';
import { cheapest, tilingOf, type Tiling } from './tiling.ts';

/** No tile has more elements: each takes four numbers, and all should stay in the cache. */
const MOST_ELEMENTS = 2 ** 17;

/** The sides of the tiles that cost least: large tiles overlap less, small ones take fewer steps. */
export function sidesForTiles(kernel: Matrix, layout: Layout): Tiling {
  const heights = sidesFrom(kernel.height);
  const tilings = sidesFrom(kernel.width).flatMap((width) =>
    heights.map((height) => tilingOf(width, height, heights, kernel, layout, costOfElement)),
  );
  const small = tilings.filter(({ sides }) => sides.width * sides.height <= MOST_ELEMENTS);
  return cheapest(small) ?? tilings[0]!;
}

/** Powers of two that are larger than a kernel's side, the smallest first. */
function sidesFrom(side: number): number[] {
  const smallest = Math.max(5, Math.ceil(Math.log2(side + 1)));
  return [0, 1, 2, 3, 4].map((more) => 1 << (smallest + more));
}

function costOfElement(width: number, height: number): number {
  const doublings = [Math.log2(width), Math.log2(height)];
  const oddSides = (doublings[0]! % 2) + (doublings[1]! % 2);
  return (
    COSTS.tileElement +
    COSTS.tileDoubling * (doublings[0]! + doublings[1]!) +
    COSTS.tileOddSide * oddSides
  );
}
