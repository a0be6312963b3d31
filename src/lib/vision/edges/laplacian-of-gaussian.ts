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

/**
 * The Laplacian of a Gaussian as one kernel: negative in the middle, positive around it, like `laplacian()`.
 *
 *     (x^2 + y^2 - 2 sigma^2) / sigma^4 * gaussian, less its mean, so that the weights sum to 0
 *
 * It answers most to blobs whose radius is sigma times the root of 2.
 *
 * Source: MATLAB's `fspecial('log')`; D. Marr and E. Hildreth, Theory of edge detection, 1980.
 *
 * @param sigma Standard deviation in pixels, of which the kernel has 4 to each side.
 * @throws {TypeError | RangeError} for a sigma that is not from 1/4 to 511.
 */
export function laplacianOfGaussianKernel(sigma: number): Matrix {
  requireNumber('sigma', sigma, 'a number of pixels, at least 0.25', (s) => s >= 0.25);
  const blur = gaussianKernel(sigma);
  const { width, data } = blur;
  const radius = (width - 1) / 2;
  const weights = Array.from(data, (weight, i) => {
    const [x, y] = [(i % width) - radius, Math.floor(i / width) - radius];
    return ((x ** 2 + y ** 2 - 2 * sigma ** 2) / sigma ** 4) * weight;
  });
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return { ...blur, data: Float32Array.from(weights, (weight) => weight - mean) };
}

/**
 * The second derivative of a blurred image, along x plus along y: it changes its sign at edges, and is
 * strongest in blobs, negative in bright ones and positive in dark ones.
 *
 * @param options Those of `correlate`.
 * @throws {TypeError | RangeError} what `laplacianOfGaussianKernel` and `correlate` throw.
 */
export function laplacianOfGaussian(
  image: Image,
  sigma: number,
  options?: CorrelateOptions,
): Matrix;
export function laplacianOfGaussian(image: Image, sigma: number, options: ByteOptions): ByteMatrix;
export function laplacianOfGaussian(
  image: Image,
  sigma: number,
  options: CorrelateOptions | ByteOptions = {},
): Image {
  return correlate(image, laplacianOfGaussianKernel(sigma), options as CorrelateOptions);
}
