import type { Filling } from './example-weights.ts';

/** What the ways to fill a kernel are called. */
export const FILLING_NAMES: Readonly<Record<Filling, string>> = {
  mean: 'mean',
  middle: 'all in the middle',
  ones: 'all ones',
  half: 'half a mean',
  difference: 'last minus first',
};

/** Sizes of the drawings: 1 is 40 px a cell. */
export const SCALES = { kernel: 1, picture: 0.82 } as const;
