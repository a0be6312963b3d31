import {
  correlate,
  type ByteMatrix,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Matrix,
} from '../../convolve/index.ts';
import { requireNumber } from '../../matrix/index.ts';
import { gaussianKernel } from '../filters/gaussian-kernel.ts';

/** With this ratio it is nearest to the Laplacian of a Gaussian. */
const RATIO = 1.6;

/**
 * A narrow Gaussian less a wide one, as one kernel: positive in the middle, negative around it, the other
 * way round than the Laplacian of a Gaussian. Its weights sum to 0.
 *
 * Source: D. Marr and E. Hildreth, Theory of edge detection, 1980, with their ratio of 1.6.
 *
 * @param sigma Standard deviation of the narrow one, in pixels.
 * @param ratio That of the wide one, divided by sigma.
 * @throws {TypeError | RangeError} what `gaussianKernel` throws, and for a ratio that is not above 1.
 */
export function differenceOfGaussiansKernel(sigma: number, ratio = RATIO): Matrix {
  requireNumber('ratio', ratio, 'a number above 1', (r) => r > 1 && r < Infinity);
  const narrow = gaussianKernel(sigma);
  const wide = gaussianKernel(ratio * sigma);
  const margin = (wide.width - narrow.width) / 2;
  const data = wide.data.map((weight) => -weight);
  for (let v = 0; v < narrow.height; v++) {
    for (let u = 0; u < narrow.width; u++) {
      data[(v + margin) * wide.width + u + margin]! += narrow.data[v * narrow.width + u]!;
    }
  }
  return { ...wide, data };
}

/**
 * What is left between two blurs: details larger than sigma and smaller than `ratio` times sigma.
 *
 * @param options Those of `correlate`.
 * @throws {TypeError | RangeError} what `differenceOfGaussiansKernel` and `correlate` throw.
 */
export function differenceOfGaussians(
  image: Image,
  sigma: number,
  ratio?: number,
  options?: CorrelateOptions,
): Matrix;
export function differenceOfGaussians(
  image: Image,
  sigma: number,
  ratio: number | undefined,
  options: ByteOptions,
): ByteMatrix;
export function differenceOfGaussians(
  image: Image,
  sigma: number,
  ratio: number = RATIO,
  options: CorrelateOptions | ByteOptions = {},
): Image {
  return correlate(image, differenceOfGaussiansKernel(sigma, ratio), options as CorrelateOptions);
}
