import { gaussian, type Matrix } from '../../convolve/index.ts';
import { refuse, requireNumber } from '../../matrix/index.ts';

/** `gaussian` has no room for more weights along a side. */
const LARGEST_SIZE = 4095;

/** Beyond so many sigmas, a Gaussian is below 10^-21 of its height. */
const FARTHEST = 10;

/**
 * The size that reaches `truncate` sigmas to each side, rounded: 2 floor(truncate * sigma + 1/2) + 1.
 *
 * Source: SciPy's `gaussian_filter`, whose `truncate` is 4. `gaussianSize` has OpenCV's rule.
 *
 * @param sigma Standard deviation in pixels; 0 gives the size 1.
 * @throws {TypeError | RangeError} for a sigma below 0, a `truncate` that is not above 0, and where a
 *   side would have more than 4095 weights.
 */
export function truncatedSize(sigma: number, truncate = 4): number {
  requireNumber('sigma', sigma, 'a number of pixels, or 0', (s) => s >= 0 && s < Infinity);
  requireNumber('truncate', truncate, 'a number above 0', (t) => t > 0 && t < Infinity);
  const size = 2 * Math.floor(truncate * sigma + 0.5) + 1;
  if (size > LARGEST_SIZE) {
    refuse(RangeError, 'sigma', sigma, `at most ${2047 / truncate}, for ${LARGEST_SIZE} weights`);
  }
  return size;
}

/**
 * The Gaussian of a sigma, of the size that SciPy takes for it: `gaussian(truncatedSize(sigma), sigma)`.
 *
 * @param sigma Standard deviation in pixels; 0 leaves the image as it is.
 * @param truncate How many sigmas it reaches to each side.
 * @throws {TypeError | RangeError} what `truncatedSize` throws.
 */
export const gaussianKernel = (sigma: number, truncate = 4): Matrix =>
  gaussian(truncatedSize(sigma, truncate), sigma);

/**
 * What share of a Gaussian's weight lies outside of `size` x `size`: by so much a kernel of this size
 * would darken, if its weights were not divided by their sum.
 *
 *     1 - (sum of exp(-x^2 / 2 sigma^2) with |x| < size / 2)^2 / (the same sum over all x)^2
 *
 * @param size Odd number of weights along a side.
 * @param sigma Standard deviation in pixels, above 0.
 * @returns From 0 to 1.
 * @throws {TypeError | RangeError} for an even size, and a sigma that is not from above 0 to 500.
 */
export function lostWeight(size: number, sigma: number): number {
  requireNumber('size', size, 'an odd number of weights', (s) => s > 0 && s % 2 === 1);
  requireNumber('sigma', sigma, 'a number of pixels above 0, up to 500', (s) => s > 0 && s <= 500);
  const radius = (size - 1) / 2;
  let [inside, outside] = [1, 0];
  for (let x = 1; x <= FARTHEST * sigma; x++) {
    const pair = 2 * Math.exp(-((x / sigma) ** 2) / 2);
    if (x <= radius) inside += pair;
    else outside += pair;
  }
  const lost = outside / (inside + outside);
  return lost * (2 - lost);
}
