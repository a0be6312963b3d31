import {
  createMatrix,
  layoutOf,
  type ByteMatrix,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Layout,
  type Matrix,
} from '../../../convolve/index.ts';
import { outputFor } from '../../../convolve/internals.ts';
import { hasBytes, requireWhole } from '../../../matrix/index.ts';
import { medianOfBytes } from './bytes.ts';
import { medianOfFloats } from './floats.ts';
import { paddedPixels } from './padded-pixels.ts';

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
  const size = layout.width * layout.height;
  if (areBytes(image, layout)) {
    const pixels = paddedPixels(image, window, layout, (length) => new Uint8Array(length));
    const medians = hasBytes(output) ? bytesOf(output) : new Uint8Array(size);
    medianOfBytes(pixels, window, medians);
    if (!hasBytes(output)) output.data.set(medians);
  } else {
    const pixels = paddedPixels(image, window, layout, (length) => new Float32Array(length));
    const medians = hasBytes(output) ? new Float32Array(size) : output.data;
    medianOfFloats(pixels, window, medians);
    // A clamped array rounds half to even, and cuts off at 0 and 255.
    if (hasBytes(output)) clampedOf(output).set(medians);
  }
  return output;
}

const bytesOf = ({ data }: ByteMatrix): Uint8Array =>
  new Uint8Array(data.buffer, data.byteOffset, data.length);

const clampedOf = ({ data }: ByteMatrix): Uint8ClampedArray =>
  new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);

/** Whether all that the window meets are whole numbers from 0 to 255, as photos have them in floats too. */
function areBytes(image: Image, { constant }: Layout): boolean {
  return isByte(constant) && (hasBytes(image) || image.data.every(isByte));
}

/** Not -0, which is no byte. */
const isByte = (value: number): boolean => Object.is(value & 255, value);
