import { requireMatrix, type Matrix } from '../matrix/index.ts';

/**
 * The kernel divided by its sum, so that the weights add up to 1 and the image keeps its brightness.
 *
 * @throws {RangeError} if the sum is not finite, or 0 as far as float32 weights can tell.
 */
export function normalize(kernel: Matrix): Matrix {
  requireMatrix('kernel', kernel);
  const sum = kernel.data.reduce((total, weight) => total + weight, 0);
  const magnitude = kernel.data.reduce((total, weight) => total + Math.abs(weight), 0);
  // A float32 weight is off by up to 2^-24 of itself, and so their sum can be.
  if (!Number.isFinite(sum) || Math.abs(sum) <= magnitude * 2 ** -24) {
    throw new RangeError(`kernel: its weights sum to ${sum}; pass one whose sum is not 0`);
  }
  return { ...kernel, data: kernel.data.map((weight) => weight / sum) };
}
