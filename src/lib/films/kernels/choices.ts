import type { Filling } from './example-weights.ts';

/** Longest side of a kernel in the figure: as much as fits on a narrow screen. */
export const LARGEST = 7;

/** What the ways to fill a kernel are called. */
export const FILLING_NAMES: Readonly<Record<Filling, string>> = {
  mean: 'mean',
  middle: 'all in the middle',
  ones: 'all ones',
  half: 'half a mean',
  difference: 'last minus first',
};
