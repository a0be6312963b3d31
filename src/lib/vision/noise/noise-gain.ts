import type { Matrix } from '../../convolve/index.ts';
import { requireMatrix } from '../../matrix/index.ts';

/**
 * By what a kernel multiplies the standard deviation of noise that differs from pixel to pixel: the root of
 * the sum of its squared weights. A box of n weights has 1 / sqrt(n); a kernel that sharpens has more than 1.
 *
 * Source: the variance of a sum of independent numbers is the sum of their variances (Bienaymé).
 *
 * @throws {TypeError | RangeError} for a bad kernel.
 */
export function noiseGain(kernel: Matrix): number {
  requireMatrix('kernel', kernel);
  return Math.sqrt(kernel.data.reduce((sum, weight) => sum + weight ** 2, 0));
}
