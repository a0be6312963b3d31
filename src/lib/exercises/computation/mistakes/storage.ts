import { keep } from '../../../trace/index.ts';
import {
  runningSums,
  storageOf,
  sumOf,
  tapsOf,
  work,
  workingFrom,
  type Computation,
  type Working,
} from '../computation.ts';
import type { KnownMistake } from './known-mistake.ts';

const clamp = (value: number): number => Math.min(Math.max(value, 0), 255);

/** Sums of float32 weights are off by a hair; what a person cuts off is the number without it. */
const tidy = (value: number): number => Number(value.toFixed(4));

/** The true products and sums, with another number stored in the end. */
function storing(
  computation: Computation,
  value: (sum: number) => number | undefined,
): Working | undefined {
  const truth = work(computation);
  const stored = value(tidy(sumOf(truth)));
  return stored === undefined ? undefined : { ...truth, value: stored };
}

/** What is done to the whole working, one number after the other. */
function remaking(computation: Computation, make: (product: number) => number): Working {
  const products = tapsOf(computation).map(({ product }) => make(tidy(product)));
  return workingFrom(products, storageOf(computation));
}

const rounds = (computation: Computation, rounding: 'half-even' | 'truncate'): boolean => {
  const storage = storageOf(computation);
  return storage !== 'float' && storage.rounding === rounding;
};

/** Range, sign and rounding. */
export const storageMistakes: readonly KnownMistake[] = [
  {
    id: 'not-stored',
    name: 'the sum is taken as it is',
    working: (computation) =>
      storageOf(computation) === 'float' ? undefined : storing(computation, (sum) => sum),
    why: () => 'A pixel is a whole number from 0 to 255: the last step brings the sum there.',
  },
  {
    id: 'truncated',
    name: 'the fraction is cut off',
    working: (computation) =>
      rounds(computation, 'half-even')
        ? storing(computation, (sum) => keep(Math.trunc(sum), storageOf(computation)))
        : undefined,
    why: () => 'Here the sum is rounded to the nearest whole number.',
  },
  {
    id: 'rounded',
    name: 'the sum is rounded',
    working: (computation) =>
      rounds(computation, 'truncate')
        ? storing(computation, (sum) => keep(Math.round(sum), storageOf(computation)))
        : undefined,
    why: () => 'Here the fraction is dropped, however large it is.',
  },
  {
    id: 'clamped',
    name: 'the number is cut off at 0 or 255',
    working: (computation) =>
      storageOf(computation) === 'float' ? storing(computation, clamp) : undefined,
    why: () => 'Nothing is cut off here: the sum is kept with its sign, whatever its size.',
  },
  {
    id: 'clamped-products',
    name: 'each product is clamped to 0 to 255 before it is added',
    working: (computation) => remaking(computation, clamp),
    why: () => 'Products may be negative or large. Clamp once, at the very end.',
  },
  {
    id: 'clamped-sums',
    name: 'the sum is clamped to 0 to 255 after each product',
    working: (computation) => {
      const products = tapsOf(computation).map(({ product }) => product);
      let sum = 0;
      const sums = products.map((product) => (sum = clamp(sum + product)));
      return { products, sums, value: keep(sum, storageOf(computation)) };
    },
    why: () => 'A sum on its way may leave the range and come back. Clamp once, at the very end.',
  },
  {
    id: 'sign-forgotten',
    name: 'the minus sign of the result is forgotten',
    working: (computation) => {
      const truth = work(computation);
      const sum = sumOf(truth);
      if (sum >= 0) return undefined;
      const sums = runningSums(truth.products);
      return { ...truth, sums: [...sums.slice(0, -1), -sum], value: -sum };
    },
    why: () => 'A negative sum is no error: its sign says in which direction the image changes.',
  },
  {
    id: 'rounded-products',
    name: 'each product is rounded to a whole number before it is added',
    working: (computation) => remaking(computation, Math.round),
    why: () => 'Small errors add up. Keep the fraction, or add first and divide once.',
  },
  {
    id: 'truncated-products',
    name: 'the fraction of each product is cut off before it is added',
    working: (computation) => remaking(computation, Math.trunc),
    why: () => 'Small errors add up. Keep the fraction, or add first and divide once.',
  },
];
