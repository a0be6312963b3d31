import { hasBytes, type Image, type Layout, type Matrix } from '../matrix/index.ts';
import { paddedSides, rowWriter } from './padding.ts';
import type { Simd } from './simd.ts';

/** Bytes of a band, input and output together: they should stay in the cache. */
const BAND_SIZE = 2 ** 18;
/** Room behind a row: its last pixel is read or written together with 15 more. */
const SLACK = 15;

/** Rows with their border in the module's memory. */
export interface PaddedImage {
  readonly pixelBytes: 1 | 4;
  /** Pixels in a row. */
  readonly length: number;
  /** From a row to the next, in bytes. */
  readonly stride: number;
  /**
   * Loads `count` rows from row `y` on. Call it for one band after the other, from the top.
   *
   * @returns The address of the first.
   */
  load(y: number, count: number): number;
}

/**
 * Streams an image through the module's memory, a band of rows at a time. The last rows of a band,
 * on which the kernel still lies, become the first rows of the next.
 *
 * @param most The largest number of rows that will be asked for at once.
 */
export function streamed(
  simd: Simd,
  image: Image,
  kernel: Matrix,
  layout: Layout,
  most: number,
): PaddedImage {
  const { length, stride, pixelBytes } = rowsOf(image, kernel, layout);
  const address = simd.room(most * stride);
  const start = address / pixelBytes;
  const step = stride / pixelBytes;
  const write = rowWriter(image, length, layout);
  let [first, end] = [0, 0];
  return {
    pixelBytes,
    length,
    stride,
    load(y, count) {
      const data = hasBytes(image) ? simd.bytes : simd.floats;
      const kept = Math.max(0, end - y);
      data.copyWithin(start, start + (y - first) * step, start + (y - first + kept) * step);
      for (let row = kept; row < count; row++) {
        write(data, start + row * step, y + row + layout.offset.y);
      }
      [first, end] = [y, y + count];
      return address;
    },
  };
}

type Rows = Pick<PaddedImage, 'length' | 'stride' | 'pixelBytes'>;

export function rowsOf(image: Image, kernel: Matrix, layout: Layout): Rows {
  const { length } = paddedSides(kernel, layout);
  const pixelBytes = hasBytes(image) ? 1 : 4;
  const stride = Math.ceil(((length + SLACK) * pixelBytes) / 16) * 16;
  return { length, stride, pixelBytes };
}

/** Output rows per band, so that it fits into the size above and few rows have to be moved. */
export function bandHeight(stride: number, outputStride: number, kernelHeight: number): number {
  const fitting = Math.floor(BAND_SIZE / (stride + outputStride));
  return Math.max(16, kernelHeight, fitting);
}
