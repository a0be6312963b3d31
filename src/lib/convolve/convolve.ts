import type { ByteMatrix, ByteOptions, CorrelateOptions, Image, Matrix } from '../matrix/index.ts';
import { outputFor } from './output.ts';
import { runPlan } from './run.ts';
import { turn } from './turn.ts';

/**
 * Correlation with the kernel turned by 180 degrees; the anchor turns with it. This is what SciPy's
 * `ndimage.convolve`, MATLAB's `conv2` and mathematics do: one lit pixel returns the kernel.
 *
 *     output[y][x] = sum over v, u of image[y - v + anchor.y][x - u + anchor.x] * kernel[v][u]
 *
 * Everything else, errors too, is as for `correlate`.
 */
export function convolve(image: Image, kernel: Matrix, options?: CorrelateOptions): Matrix;
export function convolve(image: Image, kernel: Matrix, options: ByteOptions): ByteMatrix;
export function convolve(
  image: Image,
  kernel: Matrix,
  options: CorrelateOptions | ByteOptions = {},
): Image {
  const turned = turn(image, kernel, options);
  const output = outputFor(turned.layout, options, { image, kernel });
  runPlan(image, turned.kernel, turned.layout, output);
  return output;
}
