import { createByteMatrix, type ByteMatrix, type Image } from '../../convolve/index.ts';
import { requireImage, requireNumber } from '../../matrix/index.ts';

/**
 * White where a pixel is above the level, black elsewhere: 255 or 0. NaN is above nothing.
 *
 * Source: OpenCV's `threshold` with THRESH_BINARY.
 *
 * @throws {TypeError | RangeError} for a bad image, and a level that is NaN.
 */
export function threshold(image: Image, level: number): ByteMatrix {
  requireImage('image', image);
  requireNumber('level', level, 'a number', (l) => !Number.isNaN(l));
  const { width, height, data } = image;
  const output = createByteMatrix(width, height);
  for (let i = 0; i < data.length; i++) output.data[i] = data[i]! > level ? 255 : 0;
  return output;
}
