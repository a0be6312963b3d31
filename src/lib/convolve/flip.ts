import { requireMatrix, type Matrix } from '../matrix/index.ts';

/**
 * The kernel turned by 180 degrees: its first weight becomes its last. Not a transpose, not a
 * mirror image.
 *
 *     1 2 3        6 5 4
 *     4 5 6   ->   3 2 1
 */
export function flip(kernel: Matrix): Matrix {
  requireMatrix('kernel', kernel);
  return { ...kernel, data: kernel.data.toReversed() };
}

/**
 * Rows become columns: a kernel of width w and height h gives one of width h and height w.
 *
 *     1 2 3        1 4
 *     4 5 6   ->   2 5
 *                  3 6
 */
export function transpose(kernel: Matrix): Matrix {
  requireMatrix('kernel', kernel);
  const { width, height, data } = kernel;
  const turned = data.map((_, i) => data[(i % height) * width + Math.floor(i / height)]!);
  return { width: height, height: width, data: turned };
}
