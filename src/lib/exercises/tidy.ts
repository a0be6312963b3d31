import {
  box,
  createMatrix,
  matrixFromRows,
  sharpen,
  sobel,
  type Matrix,
} from '../convolve/index.ts';
import type { Storage } from '../trace/index.ts';
import type { Computation } from './computation.ts';
import { mistakes } from './mistakes.ts';
import { numbersOf, truthOf } from './numbers.ts';
import { between, mulberry32, type Random } from './random.ts';

/** The exercises that come in fresh numbers: what is practised in each. */
export const TIDY_KINDS = ['mean', 'sharpen', 'border', 'flip'] as const;

export type TidyKind = (typeof TIDY_KINDS)[number];

interface Recipe {
  /** Fresh numbers, tidy by the way they are made. */
  readonly make: (random: Random) => Computation;
  /** Mistakes that have to give numbers of their own, so that each can be told. */
  readonly telling: readonly string[];
}

const BYTES: Storage = { range: 'clamp', rounding: 'half-even' };
const CENTRE = ['without-centre', 'only-centre'];

function pixels(random: Random, side: number, step: number, largest: number): Matrix {
  const data = Array.from({ length: side * side }, () => step * between(random, 1, largest / step));
  return createMatrix(side, side, data);
}

/** A region of three by three under a kernel of the same size: one output pixel. */
const REGION = { size: 'valid', output: { x: 0, y: 0 } } as const;

const RECIPES: Readonly<Record<TidyKind, Recipe>> = {
  // Pixels are multiples of 9, so that every ninth is whole.
  mean: {
    make: (random) => ({
      ...REGION,
      image: pixels(random, 3, 9, 99),
      kernel: box(3, 3),
      storage: BYTES,
    }),
    telling: ['not-normalised', ...CENTRE, 'stopped-early'],
  },
  sharpen: {
    make: (random) => ({
      ...REGION,
      image: pixels(random, 3, 5, 60),
      kernel: sharpen(),
      storage: BYTES,
    }),
    telling: ['clamped-products', 'clamped-sums', 'signs-lost'],
  },
  // The kernel's centre lies on the rim, but not in a corner: one row of it hangs out.
  border: {
    make: (random) => ({
      image: pixels(random, 4, 1, 9),
      kernel: sobel('x'),
      border: 'replicate',
      output: { x: between(random, 1, 2), y: random() < 0.5 ? 0 : 3 },
    }),
    telling: [
      ...['border-zero', 'border-reflect101', 'border-wrap', 'flipped', 'transposed'],
      ...['one-column-left', 'one-column-right', 'signs-lost'],
    ],
  },
  flip: {
    make: (random) => ({
      ...REGION,
      image: pixels(random, 3, 1, 9),
      kernel: lopsided(random),
      operation: 'convolve',
    }),
    telling: ['not-flipped', 'transposed', 'signs-lost', ...CENTRE],
  },
};

/** Three rows of small weights, of which some are negative and most differ. */
function lopsided(random: Random): Matrix {
  const row = () => Array.from({ length: 3 }, () => between(random, -2, 3));
  return matrixFromRows([row(), row(), row()]);
}

/**
 * Fresh numbers for an exercise, the same for the same seed, whose answer is a whole number and on
 * which every telling mistake gives a wrong number of its own.
 *
 * @param seed A whole number from 0.
 * @throws {RangeError} for any other seed.
 */
export function tidyExercise(seed: number, kind: TidyKind): Computation {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`seed: received ${seed}; pass a whole number from 0`);
  }
  const random = mulberry32(seed);
  for (;;) {
    // About every third draw will do, so this ends soon for every seed.
    const computation = RECIPES[kind].make(random);
    if (tells(computation, RECIPES[kind].telling)) return computation;
  }
}

/** Does each of these mistakes give a number that neither the truth nor another of them gives? */
function tells(computation: Computation, telling: readonly string[]): boolean {
  const question = { asks: 'value' } as const;
  const numbers = mistakes
    .filter(({ id }) => telling.includes(id))
    .flatMap((mistake) => numbersOf(mistake, computation, question).slice(0, 1));
  const all = [...numbers, truthOf(computation, question)].map(Math.round);
  return numbers.length === telling.length && new Set(all).size === all.length;
}
