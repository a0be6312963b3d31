import { convolve } from './convolve.ts';
import { requireMatrix, type Matrix } from '../matrix/index.ts';

/**
 * The one kernel that does what `a` and then `b` do: their full convolution, of
 * `a.width + b.width - 1` by `a.height + b.height - 1` weights.
 *
 * For images without an edge, (image * a) * b = image * (a * b). Near an edge, the border takes part
 * twice on the left and once on the right.
 */
export function compose(a: Matrix, b: Matrix): Matrix {
  requireMatrix('a', a);
  requireMatrix('b', b);
  return convolve(a, b, { size: 'full' });
}
