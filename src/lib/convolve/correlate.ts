import {
  layoutOf,
  type ByteMatrix,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Matrix,
} from '../matrix/index.ts';
import { outputFor } from './output.ts';
import { runPlan } from './run.ts';

/**
 * Slides the kernel over the image as it is given; at every place multiplies and sums. This is
 * what OpenCV's `filter2D`, SciPy's `ndimage.correlate` and the layers of neural networks do.
 *
 *     output[y][x] = sum over v, u of image[y + v - anchor.y][x + u - anchor.x] * kernel[v][u]
 *
 * `planFor` says which way it takes; none changes the answer by more than float32 can show. Sums are
 * computed in float64. NaN and Infinity spread as in arithmetic: 0 * NaN is NaN.
 *
 * @param image Of any size and unit, numbers or bytes; the unit of the output is this times that of
 *   the weights.
 * @param kernel Of any size, even larger than the image; with an even side it needs an anchor.
 * @returns A new matrix, or `options.out`; of bytes if `options.output` says so.
 * @throws {TypeError | RangeError} for bad matrices or options, see `CorrelateOptions`.
 */
export function correlate(image: Image, kernel: Matrix, options?: CorrelateOptions): Matrix;
export function correlate(image: Image, kernel: Matrix, options: ByteOptions): ByteMatrix;
export function correlate(
  image: Image,
  kernel: Matrix,
  options: CorrelateOptions | ByteOptions = {},
): Image {
  const layout = layoutOf(image, kernel, options);
  const output = outputFor(layout, options, { image, kernel });
  runPlan(image, kernel, layout, output);
  return output;
}
