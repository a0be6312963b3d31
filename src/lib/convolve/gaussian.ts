import {
  createMatrix,
  requireNumber,
  requireOneOf,
  OUTPUTS,
  type Matrix,
  type Output,
} from '../matrix/index.ts';

/** So many weights take 64 MB, and reach beyond every picture that fits on a screen. */
const LARGEST_SIZE = 4095;

/**
 * What OpenCV takes for small sizes if sigma is 0.
 *
 * Source: `small_gaussian_tab` of OpenCV 5; that of OpenCV 4 ends at size 7.
 */
const SMALL_GAUSSIANS: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  3: [0.25, 0.5, 0.25],
  5: [0.0625, 0.25, 0.375, 0.25, 0.0625],
  7: [0.03125, 0.109375, 0.21875, 0.28125, 0.21875, 0.109375, 0.03125],
  9: [4, 13, 30, 51, 60, 51, 30, 13, 4].map((part) => part / 256),
};

/**
 * A blur that fades away from the centre, `size` x `size`: a column times a row, each with the weights
 *
 *     exp(-(x / sigma)^2 / 2)    at the distances x from the centre, divided by their sum
 *
 * A sigma of 0 stands for 0.3 ((size - 1) / 2 - 1) + 0.8, and for fixed weights in sizes up to 9.
 *
 * Source: OpenCV's `getGaussianKernel`.
 *
 * @param size Odd number of weights along a side, up to 4095; see `gaussianSize`.
 * @param sigma Standard deviation in pixels.
 * @throws {RangeError} for an even or too large size, or a sigma that is negative or not finite.
 */
export function gaussian(size: number, sigma = 0): Matrix {
  const row = gaussianRow(size, sigma);
  const kernel = createMatrix(size, size);
  for (let v = 0; v < size; v++) {
    for (let u = 0; u < size; u++) kernel.data[v * size + u] = row[v]! * row[u]!;
  }
  return kernel;
}

/**
 * The size that holds nearly all of a Gaussian, 3 sigma to each side for bytes and 4 for floats:
 * round(6 sigma + 1) or round(8 sigma + 1), or one more where that is even.
 *
 * Source: OpenCV's `createGaussianKernels`, for a size that is not given.
 *
 * @param sigma Standard deviation in pixels.
 * @param output What the blurred pixels will be.
 * @throws {RangeError} for a sigma that is not above 0 and finite, or an unknown output.
 */
export function gaussianSize(sigma: number, output: Output = 'bytes'): number {
  requireOneOf('output', output, OUTPUTS);
  requireNumber('sigma', sigma, 'a number of pixels above 0', (s) => s > 0 && s < Infinity);
  const rounded = Math.round(sigma * (output === 'bytes' ? 3 : 4) * 2 + 1);
  return rounded % 2 === 0 ? rounded + 1 : rounded;
}

function gaussianRow(size: number, sigma: number): readonly number[] {
  requireNumber(
    'size',
    size,
    `an odd number from 1 to ${LARGEST_SIZE}`,
    (s) => s % 2 === 1 && s <= LARGEST_SIZE,
  );
  requireNumber('sigma', sigma, 'a number of pixels, or 0', (s) => s >= 0 && s < Infinity);
  const small = SMALL_GAUSSIANS[size];
  if (sigma === 0 && small !== undefined) return small;
  const spread = sigma === 0 ? 0.3 * ((size - 1) / 2 - 1) + 0.8 : sigma;
  const centre = (size - 1) / 2;
  const heights = Array.from({ length: size }, (_, i) =>
    Math.exp(-(((i - centre) / spread) ** 2) / 2),
  );
  const sum = heights.reduce((total, height) => total + height, 0);
  return heights.map((height) => height / sum);
}
