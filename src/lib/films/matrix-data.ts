import { createMatrix, type Matrix } from '../convolve/index.ts';
import type { ParsedMatrix } from '../notation/index.ts';

/** A matrix as it travels in a data attribute of the page. */
export interface MatrixData {
  readonly width: number;
  readonly height: number;
  readonly data: readonly number[];
}

export const toData = ({ width, height, data }: Matrix): MatrixData => ({
  width,
  height,
  data: [...data],
});

export const fromData = ({ width, height, data }: MatrixData): Matrix =>
  createMatrix(width, height, data);

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
