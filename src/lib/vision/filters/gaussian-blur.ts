import {
  correlate,
  createMatrix,
  layoutOf,
  type ByteMatrix,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Layout,
  type Matrix,
} from '../../convolve/index.ts';
import { areFinite, FEW_PRODUCTS, outputFor, storeRows } from '../../convolve/internals.ts';
import { hasBytes } from '../../matrix/index.ts';
import { cosinesFor } from './cosine-sum.ts';
import { gaussianKernel, truncatedSize } from './gaussian-kernel.ts';
import { prepareSlidingCosines } from './sliding-cosines.ts';

/** From this sigma on, sliding costs less than correlating: see `npm run bench:vision`. */
const SLIDES_FROM = 4;

/**
 * Blurs with a Gaussian that reaches 4 sigma to each side: what SciPy's `gaussian_filter` computes.
 *
 * From a sigma of 4 on, the cost of a pixel does not grow: the Gaussian is taken as a sum of nine cosines,
 * each of which slides along. That may change the result by 2^-21 of the image's brightest pixel, no more
 * than any way of `correlate` may. Small images, and those with numbers that are not finite, are
 * correlated as they are.
 *
 * @param sigma Standard deviation in pixels, from 0, which changes nothing, to 511.
 * @param options Those of `correlate`.
 * @throws {TypeError | RangeError} what `truncatedSize` and `correlate` throw.
 */
export function gaussianBlur(image: Image, sigma: number, options?: CorrelateOptions): Matrix;
export function gaussianBlur(image: Image, sigma: number, options: ByteOptions): ByteMatrix;
export function gaussianBlur(
  image: Image,
  sigma: number,
  options: CorrelateOptions | ByteOptions = {},
): Image {
  const size = truncatedSize(sigma);
  const frame = createMatrix(size, size);
  const layout = layoutOf(image, frame, options);
  if (sigma < SLIDES_FROM || !canSlide(image, frame, layout)) {
    return correlate(image, gaussianKernel(sigma), options as CorrelateOptions);
  }
  const output = outputFor(layout, options, { image, kernel: frame });
  const cosines = cosinesFor(weightsOf((size - 1) / 2, sigma));
  const largest = hasBytes(image) ? Math.max(255, Math.abs(layout.constant)) : Infinity;
  storeRows(prepareSlidingCosines(image, frame, layout, cosines), output, 2 * largest);
  return output;
}

/** A number that is not finite would stay in all the sums that follow it. */
function canSlide(image: Image, frame: Matrix, { width, height, constant }: Layout): boolean {
  const isSmall = width * height * frame.data.length <= FEW_PRODUCTS;
  if (isSmall || !Number.isFinite(constant)) return false;
  return hasBytes(image) || areFinite(image.data);
}

/** The weights of a row of the kernel, from its centre outwards. */
function weightsOf(radius: number, sigma: number): number[] {
  const heights = Array.from({ length: radius + 1 }, (_, x) => Math.exp(-((x / sigma) ** 2) / 2));
  const sum = heights.reduce((total, height, x) => total + (x === 0 ? height : 2 * height), 0);
  return heights.map((height) => height / sum);
}
