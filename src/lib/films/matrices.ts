import { createMatrix, type Matrix } from '../convolve/index.ts';
import type { ParsedMatrix } from '../notation/index.ts';

export const fromParsed = ({ width, height, values }: ParsedMatrix): Matrix =>
  createMatrix(width, height, values);

/** A copy of a matrix with one value changed. */
export function withValue(
  { width, height, data }: Matrix,
  x: number,
  y: number,
  value: number,
): Matrix {
  const changed = data.slice();
  changed[y * width + x] = value;
  return createMatrix(width, height, changed);
}
