import { createMatrix, type Image, type Matrix } from '../../convolve/index.ts';
import { requireImage, requireMatrix } from '../../matrix/index.ts';

/**
 * The light that pixels of a picture stand for, from 0 to 1. Pictures store not light but a curve of it,
 * because the eye tells dark levels better than bright ones; what mixes light, as a blur does, is
 * right only here. With s = value / 255:
 *
 *     s / 12.92                      up to s = 0.04045
 *     ((s + 0.055) / 1.055)^2.4      above
 *
 * Source: IEC 61966-2-1 (sRGB).
 *
 * @param image One channel, from 0 to 255.
 * @throws {TypeError | RangeError} for a bad image.
 */
export function srgbToLinear(image: Image): Matrix {
  requireImage('image', image);
  const { width, height, data } = image;
  const light = createMatrix(width, height);
  for (let i = 0; i < data.length; i++) {
    const s = data[i]! / 255;
    light.data[i] = s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }
  return light;
}

/**
 * Light as pixels of a picture store it, from 0 to 255; not rounded. The inverse of `srgbToLinear`:
 *
 *     12.92 * light                        up to 0.0031308
 *     1.055 * light^(1 / 2.4) - 0.055      above, each times 255
 *
 * Source: IEC 61966-2-1 (sRGB).
 *
 * @param light One channel, from 0 to 1.
 * @throws {TypeError | RangeError} for a bad matrix.
 */
export function linearToSrgb(light: Matrix): Matrix {
  requireMatrix('light', light);
  const data = light.data.map(
    (l) => 255 * (l <= 0.0031308 ? 12.92 * l : 1.055 * l ** (1 / 2.4) - 0.055),
  );
  return { ...light, data };
}
