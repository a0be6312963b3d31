import type { Layout } from '../convolve/layout.ts';
import type { Matrix } from '../convolve/matrix.ts';
import type { TileSides } from '../convolve/ways/tiles.ts';
import { COSTS } from './crossovers.ts';

/** The module works on 16 rows or columns at a time. */
const SIDES = [32, 64, 128, 256, 512];

/** No tile has more elements of 8 bytes: it should stay near the processor. */
export const MOST_ELEMENTS = 2 ** 17;

interface Choice {
  readonly sides: TileSides;
  /** Nanoseconds a pixel of the output. */
  readonly cost: number;
  /** Multiplications a pixel of the output. */
  readonly multiplications: number;
}

/** A step of four makes three complex products, 12 real ones, for 4 elements: it doubles twice. */
const MULTIPLICATIONS_PER_DOUBLING = 12 / 4 / 2;

/** The sides of the tiles that cost least, if the kernel fits into any. */
export function sidesForTiles(kernel: Matrix, layout: Layout): Choice | undefined {
  const widths = SIDES.filter((side) => side > kernel.width);
  const heights = SIDES.filter((side) => side > kernel.height);
  return widths
    .flatMap((width) => heights.map((height) => ({ width, height })))
    .filter(({ width, height }) => width * height <= MOST_ELEMENTS)
    .map((sides) => costOf(sides, kernel, layout))
    .reduce<Choice | undefined>((a, b) => (a === undefined || b.cost < a.cost ? b : a), undefined);
}

function costOf(sides: TileSides, kernel: Matrix, { width, height }: Layout): Choice {
  const across = Math.ceil(width / (sides.width - kernel.width + 1));
  const down = Math.ceil(height / (sides.height - kernel.height + 1));
  // Tiles go in pairs; the kernel's own spectrum is half a pair more.
  const pairs = Math.ceil((across * down) / 2) + 0.5;
  const elements = (pairs * sides.width * sides.height) / (width * height);
  const doublings = Math.log2(sides.width * sides.height);
  const isFar = sides.width * sides.height > COSTS.nearElements;
  const each = COSTS.tileElement + COSTS.tileDoubling * doublings;
  return {
    sides,
    cost: elements * each * (isFar ? COSTS.farTile : 1),
    multiplications: elements * (2 * doublings * MULTIPLICATIONS_PER_DOUBLING + 4),
  };
}
