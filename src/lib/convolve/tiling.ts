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
  /** Of one pixel of the output, in the units of `costOf`. */
  readonly cost: number;
  /** Multiplications a pixel of the output. */
  readonly multiplications: number;
}

/** A step of four takes three complex products, 12 real ones, for 4 elements: it doubles twice. */
const MULTIPLICATIONS_PER_DOUBLING = 12 / 4 / 2;

/**
 * Tiles of these sides on an output. They overlap by the kernel's sides less 1. In a row of tiles they
 * go in pairs; for each height, the kernel's own spectrum is half a pair more.
 *
 * @param heights Those that the last row of tiles may have, the lowest first.
 * @param costOf What an element of a pair of tiles of these sides costs.
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

/** The cheapest; of two that cost the same, the first. */
export function cheapest(tilings: readonly Tiling[]): Tiling | undefined {
  return tilings.reduce<Tiling | undefined>(
    (best, tiling) => (best === undefined || tiling.cost < best.cost ? tiling : best),
    undefined,
  );
}
