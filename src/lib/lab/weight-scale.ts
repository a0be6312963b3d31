import type { Matrix } from '../convolve/index.ts';

/** How far and how finely a weight can be moved by hand. */
export interface WeightScale {
  /** The scale goes from -limit to limit. */
  readonly limit: number;
  readonly step: number;
}

const STEPS = 100;

/** The largest float32. */
const LARGEST_WEIGHT = (2 - 2 ** -23) * 2 ** 127;

/**
 * A scale with room for twice the largest weight of a kernel. Its limit is 1, 2 or 5 times a power of
 * ten, or at most what a weight can be. For a kernel of zeros it goes from -1 to 1.
 */
export function weightScale({ data }: Matrix): WeightScale {
  const largest = data.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  if (largest === 0) return { limit: 1, step: 1 / STEPS };
  const exponent = Math.floor(Math.log10(2 * largest));
  // Read from a text, so that each is the number nearest to that decimal.
  const limits = [1, 2, 5, 10].map((factor) => Number(`${factor}e${exponent}`));
  const wished = limits.find((one) => one >= 2 * largest) ?? limits.at(-1)!;
  const limit = Math.min(wished, LARGEST_WEIGHT);
  return { limit, step: limit / STEPS };
}
