import { requireMatrix, requireSameSides, type Matrix } from '../matrix/index.ts';

/**
 * The gradient magnitude, sqrt(a^2 + b^2) pixel by pixel: how strong an edge is in any direction, from
 * the first derivatives along x and along y.
 *
 * @param out Where to write; `a` or `b` itself is fine.
 * @returns `out`; without it, a new matrix of the same shape and unit.
 * @throws {TypeError | RangeError} for bad matrices, or if the matrices differ in size.
 */
export function magnitude(a: Matrix, b: Matrix, out?: Matrix): Matrix {
  requireMatrix('a', a);
  requireMatrix('b', b);
  requireSameSides('b', b, 'a', a);
  if (out !== undefined) {
    requireMatrix('out', out);
    requireSameSides('out', out, 'a', a);
  }
  const { width, height } = a;
  const data = out?.data ?? new Float32Array(width * height);
  const { length } = data;
  for (let i = 0; i < length; i++) data[i] = Math.sqrt(a.data[i]! ** 2 + b.data[i]! ** 2);
  return out ?? { width, height, data };
}
