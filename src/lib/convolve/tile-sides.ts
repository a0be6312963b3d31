import { COSTS } from './crossovers.ts';
import type { Layout } from './layout.ts';
import type { Matrix } from './matrix.ts';
import type { TileSides } from './ways/tiles.ts';

/** A step of four makes three complex products, 12 real ones, for 4 elements: it doubles twice. */
const MULTIPLICATIONS_PER_DOUBLING = 12 / 4 / 2;

/** No tile is larger: four numbers an element, and they should stay near the processor. */
const MOST_ELEMENTS = 2 ** 17;

interface Choice {
  readonly sides: TileSides;
  /** A pixel of the output, in the units of `COSTS`. */
  readonly cost: number;
  /** Multiplications a pixel of the output. */
  readonly multiplications: number;
}

/** The sides of the tiles that cost least: large tiles overlap less, small ones take fewer steps. */
export function sidesForTiles(kernel: Matrix, layout: Layout): Choice {
  const heights = sidesFrom(kernel.height);
  const choices = sidesFrom(kernel.width)
    .flatMap((width) => heights.map((height) => ({ width, height })))
    .map((sides) => costOf(sides, kernel, layout));
  const small = choices.filter(({ sides }) => sides.width * sides.height <= MOST_ELEMENTS);
  return (small.length > 0 ? small : choices.slice(0, 1)).reduce((a, b) =>
    b.cost < a.cost ? b : a,
  );
}

/** Powers of two that are larger than a kernel's side, the smallest first. */
function sidesFrom(side: number): number[] {
  const smallest = Math.max(5, Math.ceil(Math.log2(side + 1)));
  return [0, 1, 2, 3, 4].map((more) => 1 << (smallest + more));
}

function costOf(sides: TileSides, kernel: Matrix, { width, height }: Layout): Choice {
  const across = Math.ceil(width / (sides.width - kernel.width + 1));
  const down = Math.ceil(height / (sides.height - kernel.height + 1));
  // A band of tiles goes in pairs; the kernel's own spectrum is half a pair more.
  const pairs = Math.ceil(across / 2) * down + 0.5;
  const elements = (pairs * sides.width * sides.height) / (width * height);
  const doublings = Math.log2(sides.width) + Math.log2(sides.height);
  const oddSides = (Math.log2(sides.width) % 2) + (Math.log2(sides.height) % 2);
  return {
    sides,
    cost:
      elements *
      (COSTS.tileElement + COSTS.tileDoubling * doublings + COSTS.tileOddSide * oddSides),
    multiplications: elements * (2 * doublings * MULTIPLICATIONS_PER_DOUBLING + 4),
  };
}
