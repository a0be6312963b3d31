import {
  createMatrix,
  layoutOf,
  magnitude,
  type Image,
  type Matrix,
} from '../../convolve/index.ts';
import { requireOneOf, requireOptions } from '../../matrix/index.ts';
import { paddedPixels } from '../padded-pixels.ts';
import {
  direction,
  gradient,
  GRADIENT_OPTIONS,
  OPERATORS,
  type GradientOptions,
  type Operator,
} from './gradient.ts';
import { thin } from './thin.ts';

/** What a pixel of it depends on: the 3 x 3 pixels under a kernel, at the pixel and at its neighbours. */
const WINDOW = createMatrix(5, 5);

/**
 * The gradient magnitude where it is strongest across its edge, 0 elsewhere: `thin` of the gradient. Unlike
 * there, slopes go on beyond the edge of the image, as the border rule says; so a pixel depends on 5 x 5
 * pixels wherever it lies, and an image can be worked on in parts.
 *
 * Source: J. Canny, A computational approach to edge detection, 1986.
 *
 * @param options Of those of `correlate`, with a window of 5 x 5 as the kernel: border, constant, size,
 *   rows.
 * @throws {TypeError | RangeError} for an unknown operator, and what `correlate` throws.
 */
export function thinnedGradient(
  image: Image,
  operator: Operator = 'sobel',
  options: GradientOptions = {},
): Matrix {
  requireOneOf('operator', operator, OPERATORS);
  requireOptions('options', options, GRADIENT_OPTIONS);
  const layout = layoutOf(image, WINDOW, options);
  const pixels = paddedPixels(image, WINDOW, layout, (length) => new Float32Array(length));
  const { x, y } = gradient(pixels, operator, { size: 'valid' });
  const thinned = thin(magnitude(x, y), direction(x, y));
  const { width, height } = layout;
  const inner = createMatrix(width, height);
  for (let row = 0; row < height; row++) {
    const start = (row + 1) * thinned.width + 1;
    inner.data.set(thinned.data.subarray(start, start + width), row * width);
  }
  return inner;
}
