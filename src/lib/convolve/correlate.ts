import { correlateDirect } from './direct.ts';
import { layoutOf } from './layout.ts';
import type { Matrix } from './matrix.ts';
import type { CorrelateOptions } from './options.ts';
import { outputFor } from './output.ts';

/**
 * Slides the kernel over the image as it is given; at every place multiplies and sums. This is
 * what OpenCV's `filter2D`, SciPy's `ndimage.correlate` and the layers of neural networks do.
 *
 *     output[y][x] = sum over v, u of image[y + v - anchor.y][x + u - anchor.x] * kernel[v][u]
 *
 * Sums are made in float64 and stored as float32, bit by bit those of `reference.correlate`. NaN and
 * Infinity pass through as arithmetic says: 0 * NaN is NaN.
 *
 * @param image Any size, any unit; the output has the same unit times that of the weights.
 * @param kernel Any size, also larger than the image; with an even side it needs an anchor.
 * @returns A new matrix, or `options.out`.
 * @throws {TypeError | RangeError} for bad matrices or options, see `CorrelateOptions`.
 */
export function correlate(image: Matrix, kernel: Matrix, options: CorrelateOptions = {}): Matrix {
  const layout = layoutOf(image, kernel, options);
  const output = outputFor(layout, options.out, { image, kernel });
  correlateDirect(image, kernel, layout, output);
  return output;
}
