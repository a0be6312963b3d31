import type { Image } from '../../convolve/index.ts';
import { requireImage, requireNumber, requireSameSides } from '../../matrix/index.ts';

/**
 * How near an image is to another, in decibels: the peak signal-to-noise ratio.
 *
 *     10 log10(peak^2 / mean of (a - b)^2)
 *
 * Source: scikit-image's `peak_signal_noise_ratio`.
 *
 * @param peak The largest difference that there can be.
 * @returns Infinity where they are the same.
 * @throws {TypeError | RangeError} for bad images, if they differ in size, and for a peak that is not above 0.
 */
export function psnr(a: Image, b: Image, peak = 255): number {
  requireImage('a', a);
  requireImage('b', b);
  requireSameSides('b', b, 'a', a);
  requireNumber('peak', peak, 'a number above 0', (p) => p > 0 && p < Infinity);
  let squares = 0;
  for (let i = 0; i < a.data.length; i++) squares += (a.data[i]! - b.data[i]!) ** 2;
  return 10 * Math.log10(peak ** 2 / (squares / a.data.length));
}
