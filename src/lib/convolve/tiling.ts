import type { Layout, Matrix } from '../matrix/index.ts';

/** Sides of tiles in pixels: powers of two, larger than the kernel's. */
export interface TileSides {
  readonly width: number;
  readonly height: number;
  /** Height of the last row of tiles: as low as the rows that are left allow. */
  readonly lastHeight: number;
}

/** A way to lay tiles on an output. */
export interface Tiling {
  readonly sides: TileSides;
  /** Nanoseconds for a pixel of the output. */
  readonly cost: number;
  /** Multiplications a pixel of the output. */
  readonly multiplications: number;
}

/** No tile has more elements: in float64, one and a spectrum for it take 128 MB. */
export const MOST_ELEMENTS = 2 ** 22;

/** A step of four takes three complex products, 12 real ones, for 4 elements: it doubles twice. */
const MULTIPLICATIONS_PER_DOUBLING = 12 / 4 / 2;

/**
 * Tiles of these sides on an output. They overlap by the kernel's sides less 1. In a row of tiles they
 * go in pairs; for each height, the kernel's own spectrum is half a pair more.
 *
 * @param heights Those that the last row of tiles may have, the lowest first.
 * @param costOf Nanoseconds for an element of a pair of tiles of these sides.
 */
export function tilingOf(
  width: number,
  height: number,
  heights: readonly number[],
  kernel: Matrix,
  layout: Layout,
  costOf: (width: number, height: number) => number,
): Tiling {
  const pairs = Math.ceil(Math.ceil(layout.width / (width - kernel.width + 1)) / 2);
  const step = height - kernel.height + 1;
  const fullRows = Math.ceil(layout.height / step) - 1;
  const rowsLeft = layout.height - fullRows * step;
  const lastHeight = heights.find((side) => side - kernel.height + 1 >= rowsLeft)!;
  const isMixed = lastHeight !== height;
  const last = { height: lastHeight, pairs: pairs + 0.5 };
  const rest = { height, pairs: pairs * fullRows + (isMixed && fullRows > 0 ? 0.5 : 0) };
  let [cost, multiplications] = [0, 0];
  for (const part of [rest, last]) {
    const elements = (part.pairs * width * part.height) / (layout.width * layout.height);
    const doublings = Math.log2(width * part.height);
    cost += elements * costOf(width, part.height);
    multiplications += elements * (2 * doublings * MULTIPLICATIONS_PER_DOUBLING + 4);
  }
  return { sides: { width, height, lastHeight }, cost, multiplications };
}

/** Powers of two that are larger than a kernel's side, the smallest first. */
function sidesFrom(side: number): number[] {
  const smallest = Math.max(5, Math.ceil(Math.log2(side + 1)));
  return [0, 1, 2, 3, 4].map((more) => 2 ** (smallest + more));
}

/**
 * Tiles of the sides that cost least. The larger the kernel, the fewer sides there are to choose from,
 * and the less each tile yields: so the cost rises with the kernel, without a step down.
 *
 * @param costOf As for `tilingOf`.
 * @returns `undefined` if the kernel is too large for any tile.
 */
export function cheapestTiling(
  kernel: Matrix,
  layout: Layout,
  costOf: (width: number, height: number) => number,
  mostElements = MOST_ELEMENTS,
): Tiling | undefined {
  const heights = sidesFrom(kernel.height);
  let best: Tiling | undefined;
  for (const width of sidesFrom(kernel.width)) {
    for (const height of heights) {
      if (width * height > mostElements) continue;
      const tiling = tilingOf(width, height, heights, kernel, layout, costOf);
      if (best === undefined || tiling.cost < best.cost) best = tiling;
    }
  }
  return best;
}
