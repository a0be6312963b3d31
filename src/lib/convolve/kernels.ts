/** Kernels with names, in correlation form: they are laid on the image the way they look. */
import { createMatrix, matrixFromRows, requireOneOf, type Matrix } from '../matrix/index.ts';

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
  requireOneOf('axis', axis, ['x', 'y']);
  return matrixFromRows(axis === 'x' ? x : y);
}
