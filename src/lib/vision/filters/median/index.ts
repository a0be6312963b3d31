import {
  createMatrix,
  layoutOf,
  type ByteMatrix,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Matrix,
} from '../../../convolve/index.ts';
import { outputFor } from '../../../convolve/internals.ts';
import { hasBytes, requireWhole } from '../../../matrix/index.ts';
import { bytesOf, meetsBytes, store } from '../../bytes.ts';
import { paddedPixels } from '../../padded-pixels.ts';
import { medianOfBytes } from './bytes.ts';
import { medianOfFloats } from './floats.ts';

/**
 * The median under a window at every pixel: as many of its pixels are below it as above. No kernel can do
 * that. Of an even number of pixels it is the upper one of the two in the middle.
 *
 * A pixel costs the same for every size of the window, within a factor of a few, for bytes, and for floats
 * up to some 100 pixels a side: the ways are in this folder. NaN counts as larger than any number.
 *
 * Source: OpenCV's `medianBlur`, SciPy's `median_filter`.
 *
 * @param width Of the window, in pixels, and `height`; with an even one, an anchor is needed.
 * @param options Those of `correlate`, with the window as the kernel.
 * @throws {TypeError | RangeError} for sides that are not whole numbers above 0, and what `correlate` throws.
 */
export function median(
  image: Image,
  width: number,
  height: number,
  options?: CorrelateOptions,
): Matrix;
export function median(
  image: Image,
  width: number,
  height: number,
  options: ByteOptions,
): ByteMatrix;
export function median(
  image: Image,
  width: number,
  height: number,
  options: CorrelateOptions | ByteOptions = {},
): Image {
  requireWhole('width', width, 1);
  requireWhole('height', height, 1);
  const window = createMatrix(width, height);
  const layout = layoutOf(image, window, options);
  const output = outputFor(layout, options, { image, kernel: window });
  if (meetsBytes(image, layout)) {
    const pixels = paddedPixels(image, window, layout, (length) => new Uint8Array(length));
    const medians = hasBytes(output) ? bytesOf(output) : new Uint8Array(output.data.length);
    medianOfBytes(pixels, window, medians);
    if (!hasBytes(output)) output.data.set(medians);
  } else {
    const pixels = paddedPixels(image, window, layout, (length) => new Float32Array(length));
    const medians = hasBytes(output) ? new Float32Array(output.data.length) : output.data;
    medianOfFloats(pixels, window, medians);
    if (hasBytes(output)) store(medians, output);
  }
  return output;
}
