import { box, compose, pad } from '../../convolve/index.ts';

/** How many pixels wide each mean is. */
export const SIDE = 7;

/** How many there may be. */
export const MOST_MEANS = 5;

/** How far all of them reach, to each side of the middle. */
export const REACH = (MOST_MEANS * (SIDE - 1)) / 2;

/** Means one after the other as one kernel, beside the Gaussian with the same sigma. */
export interface Means {
  readonly count: number;
  /** How many pixels wide the kernel is. */
  readonly width: number;
  /** Its sigma, and that of the Gaussian. */
  readonly sigma: number;
  /** Weights from `-REACH` to `REACH`, each row with the sum 1. */
  readonly weights: ArrayLike<number>;
  readonly gaussian: readonly number[];
  /** By how much a weight differs from the Gaussian's at most, and the largest weight that this one has. */
  readonly apart: number;
  readonly peak: number;
}

/** Sigma of a mean that is so many pixels wide, by the variance of equal weights: the root of (n^2 - 1) / 12. */
export const sigmaOfMean = (side: number): number => Math.sqrt((side * side - 1) / 12);

/** So many means of `SIDE` pixels in a row: variances add, so sigma grows by the root of their number. */
export function meansOf(count: number): Means {
  const means = Array.from({ length: count }, () => box(SIDE, 1));
  const kernel = means.reduce((joined, mean) => compose(joined, mean));
  const beside = REACH - (kernel.width - 1) / 2;
  const { data: weights } = pad(kernel, { top: 0, right: beside, bottom: 0, left: beside }, 'zero');
  const sigma = Math.sqrt(count) * sigmaOfMean(SIDE);
  const gaussian = bell(sigma);
  const apart = Math.max(...gaussian.map((weight, i) => Math.abs(weight - weights[i]!)));
  return {
    ...{ count, width: kernel.width, sigma, weights, gaussian, apart },
    peak: Math.max(...gaussian),
  };
}

/** A Gaussian from `-REACH` to `REACH`, divided by its sum. */
function bell(sigma: number): readonly number[] {
  const powers = Array.from({ length: 2 * REACH + 1 }, (_, i) =>
    Math.exp(-((i - REACH) ** 2) / (2 * sigma * sigma)),
  );
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
