import { createMatrix, type Matrix } from '../convolve/index.ts';
import type { Rectangle } from '../grid/index.ts';
import type { Picture } from '../pictures/index.ts';

/** A part of a gray picture as a matrix of its levels; beyond the edge, the last pixel is repeated. */
export function grayPatch(
  { width, height, data }: Picture,
  { x, y, width: columns, height: rows }: Rectangle,
): Matrix {
  const patch = createMatrix(columns, rows);
  const inside = (place: number, length: number): number =>
    Math.max(0, Math.min(length - 1, place));
  for (let row = 0, to = 0; row < rows; row++) {
    const first = inside(y + row, height) * width;
    for (let column = 0; column < columns; column++) {
      patch.data[to++] = data[4 * (first + inside(x + column, width))]!;
    }
  }
  return patch;
}
