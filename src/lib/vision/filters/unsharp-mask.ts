import {
  correlate,
  gaussian,
  type ByteMatrix,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Matrix,
} from '../../convolve/index.ts';
import { requireNumber } from '../../matrix/index.ts';
import { truncatedSize } from './gaussian-kernel.ts';

/**
 * The kernel of the unsharp mask, identity + amount * (identity - blur). It sums to 1.
 *
 * @param sigma Of the Gaussian blur, in pixels: how far the halo reaches.
 * @param amount How much of what the blur takes away is added; below 0 it blurs.
 * @param size Of the blur, in pixels; odd. @default `truncatedSize(sigma)`, 4 sigma to each side
 * @throws {TypeError | RangeError} what `truncatedSize` and `gaussian` throw, and for an amount that is
 *   not finite.
 */
export function unsharpKernel(sigma: number, amount: number, size?: number): Matrix {
  requireNumber('amount', amount, 'a finite number', Number.isFinite);
  const whole = truncatedSize(sigma);
  const blur = gaussian(size === undefined ? whole : size, sigma);
  const centre = (blur.data.length - 1) / 2;
  const data = blur.data.map((weight, i) => (i === centre ? 1 + amount : 0) - amount * weight);
  return { ...blur, data };
}

/**
 * Sharpens: adds to the image, `amount` times, what a Gaussian blur takes away from it.
 *
 *     image + amount * (image - blur)
 *
 * Source: scikit-image's `unsharp_mask`, without its clipping and with the border of `options`.
 *
 * @param options Those of `correlate`.
 * @throws {TypeError | RangeError} what `unsharpKernel` and `correlate` throw.
 */
export function unsharpMask(
  image: Image,
  sigma: number,
  amount: number,
  options?: CorrelateOptions,
): Matrix;
export function unsharpMask(
  image: Image,
  sigma: number,
  amount: number,
  options: ByteOptions,
): ByteMatrix;
export function unsharpMask(
  image: Image,
  sigma: number,
  amount: number,
  options: CorrelateOptions | ByteOptions = {},
): Image {
  return correlate(image, unsharpKernel(sigma, amount), options as CorrelateOptions);
}
