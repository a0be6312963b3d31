/** Kernels with names, in correlation form: they are laid on the image the way they look. */
import { createMatrix, matrixFromRows, requireSide, type Matrix } from '../matrix/index.ts';

/** `x` responds to changes from left to right, `y` to changes from top to bottom. */
export type Axis = 'x' | 'y';

/** Leaves the image as it is. */
// prettier-ignore
export const identity = (): Matrix => matrixFromRows([
  [0, 0, 0],
  [0, 1, 0],
  [0, 0, 0],
]);

/** The mean of `width` x `height` pixels: every weight is 1 / (width * height). */
export function box(width: number, height: number): Matrix {
  const kernel = createMatrix(width, height);
  kernel.data.fill(1 / (width * height));
  return kernel;
}

/** More of the pixel, less of its four neighbours; sums to 1. */
// prettier-ignore
export const sharpen = (): Matrix => matrixFromRows([
  [ 0, -1,  0],
  [-1,  5, -1],
  [ 0, -1,  0],
]);

/** The four neighbours against the pixel: second derivative along x plus that along y. */
// prettier-ignore
export const laplacian = (): Matrix => matrixFromRows([
  [0,  1, 0],
  [1, -4, 1],
  [0,  1, 0],
]);

/** Light from the top left, and the image itself; sums to 1. */
// prettier-ignore
export const emboss = (): Matrix => matrixFromRows([
  [-2, -1, 0],
  [-1,  1, 1],
  [ 0,  1, 2],
]);

/** First derivative, smoothed across by 1 2 1. */
// prettier-ignore
export const sobel = (axis: Axis): Matrix => along(axis, [
  [-1, 0, 1],
  [-2, 0, 2],
  [-1, 0, 1],
], [
  [-1, -2, -1],
  [ 0,  0,  0],
  [ 1,  2,  1],
]);

/** First derivative, smoothed across by 1 1 1. */
// prettier-ignore
export const prewitt = (axis: Axis): Matrix => along(axis, [
  [-1, 0, 1],
  [-1, 0, 1],
  [-1, 0, 1],
], [
  [-1, -1, -1],
  [ 0,  0,  0],
  [ 1,  1,  1],
]);

/** First derivative, smoothed across by 3 10 3: the strength depends least on the direction. */
// prettier-ignore
export const scharr = (axis: Axis): Matrix => along(axis, [
  [ -3, 0,  3],
  [-10, 0, 10],
  [ -3, 0,  3],
], [
  [-3, -10, -3],
  [ 0,   0,  0],
  [ 3,  10,  3],
]);

function along(axis: Axis, x: readonly number[][], y: readonly number[][]): Matrix {
  if (axis !== 'x' && axis !== 'y') {
    throw new RangeError(`axis: received ${JSON.stringify(axis)}; pass 'x' or 'y'`);
  }
  return matrixFromRows(axis === 'x' ? x : y);
}

/** A blur that fades away from the centre, `size` x `size`; see `gaussianRow`. */
export function gaussian(size: number, sigma = 0): Matrix {
  const row = gaussianRow(size, sigma);
  return matrixFromRows(row.map((vertical) => row.map((horizontal) => vertical * horizontal)));
}

/** What OpenCV takes for small sizes if sigma is 0. */
const SMALL_GAUSSIANS: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  3: [0.25, 0.5, 0.25],
  5: [0.0625, 0.25, 0.375, 0.25, 0.0625],
  7: [0.03125, 0.109375, 0.21875, 0.28125, 0.21875, 0.109375, 0.03125],
};

/**
 * exp(-x^2 / (2 sigma^2)) at the distances x from the centre, divided by the sum: OpenCV's
 * `getGaussianKernel`, as of 4.6. A sigma of 0 stands for 0.3 ((size - 1) / 2 - 1) + 0.8, and for
 * the fixed rows above in sizes up to 7.
 *
 * @param size Odd number of weights.
 * @param sigma Standard deviation in pixels.
 * @throws {RangeError} for an even size, or a sigma that is negative or not finite.
 */
function gaussianRow(size: number, sigma: number): readonly number[] {
  requireSide('size', size);
  if (size % 2 === 0) throw new RangeError(`size: received ${size}; pass an odd number`);
  if (!Number.isFinite(sigma) || sigma < 0) {
    throw new RangeError(`sigma: received ${sigma}; pass a number of pixels, or 0`);
  }
  const small = SMALL_GAUSSIANS[size];
  if (sigma === 0 && small !== undefined) return small;
  const spread = sigma === 0 ? 0.3 * ((size - 1) / 2 - 1) + 0.8 : sigma;
  const centre = (size - 1) / 2;
  const heights = Array.from({ length: size }, (_, i) =>
    Math.exp(-((i - centre) ** 2) / (2 * spread ** 2)),
  );
  const sum = heights.reduce((total, height) => total + height, 0);
  return heights.map((height) => height / sum);
}
