import type { Matrix } from '../convolve/index.ts';
import { kindOf, refuse, requireMatrix, requireSameSides } from '../matrix/index.ts';

/**
 * What a filter makes of a sum of two images beyond the sum of what it makes of each:
 *
 *     filter(a + b) - filter(a) - filter(b)
 *
 * It is 0 everywhere for a linear filter, but for the last digits of float32. One pixel that is not 0 shows
 * that no kernel can do what the filter does.
 *
 * @param filter Takes an image and returns one, all of one size.
 * @throws {TypeError | RangeError} for bad images, if they differ in size, and for a filter that is no
 *   function or returns no image.
 */
export function excessOverSum(filter: (image: Matrix) => Matrix, a: Matrix, b: Matrix): Matrix {
  if (typeof filter !== 'function') refuse(TypeError, 'filter', kindOf(filter), 'a function');
  requireMatrix('a', a);
  requireMatrix('b', b);
  requireSameSides('b', b, 'a', a);
  const sum = { ...a, data: a.data.map((value, i) => value + b.data[i]!) };
  const [whole, ofA, ofB] = [sum, a, b].map((image) => {
    const filtered = filter(image);
    requireMatrix('filter: result', filtered);
    return filtered;
  }) as [Matrix, Matrix, Matrix];
  const data = whole.data.map((value, i) => value - ofA.data[i]! - ofB.data[i]!);
  return { ...whole, data };
}
