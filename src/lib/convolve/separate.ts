import { createMatrix, requireMatrix, type Matrix } from './matrix.ts';

/** Two factors of a kernel: `column` is 1 wide, `row` is 1 high, kernel[v][u] = column[v] * row[u]. */
export interface Factors {
  readonly column: Matrix;
  readonly row: Matrix;
}

/** Largest difference between a weight and its product, as a part of the largest weight. */
const TOLERANCE = 1e-6;

/**
 * Splits a kernel into a column and a row, so that w x h products a pixel become w + h.
 *
 * Possible if every row is a multiple of one row (rank 1). The largest weight is the pivot: its
 * column and its row are the factors, up to the scale, and every weight is compared with their
 * product. Whole weights give whole factors without a common divisor in the column, Sobel 1 2 1 and
 * -1 0 1; others give factors with equally large largest weights.
 *
 * @returns The factors, or null if the kernel has none or a weight is not finite.
 */
export function separate(kernel: Matrix): Factors | null {
  requireMatrix('kernel', kernel);
  const { width, height, data } = kernel;
  if (!data.every(Number.isFinite)) return null;

  const place = data.reduce((best, w, i) => (Math.abs(w) > Math.abs(data[best]!) ? i : best), 0);
  const pivot = data[place]!;
  if (pivot === 0) return { column: createMatrix(1, height), row: createMatrix(width, 1) };

  const pivotX = place % width;
  const pivotY = Math.floor(place / width);
  const column = Array.from({ length: height }, (_, v) => data[v * width + pivotX]!);
  const row = Array.from({ length: width }, (_, u) => data[pivotY * width + u]!);
  const isRankOne = data.every((weight, i) => {
    const product = (column[Math.floor(i / width)]! * row[i % width]!) / pivot;
    return Math.abs(weight - product) <= TOLERANCE * Math.abs(pivot);
  });
  if (!isRankOne) return null;

  // column / divisor times row / (pivot / divisor). The sign makes the column's pivot positive.
  const isWhole = data.every(Number.isInteger);
  const size = isWhole ? column.reduce(greatestCommonDivisor) : Math.sqrt(Math.abs(pivot));
  const divisor = Math.sign(pivot) * Math.abs(size);
  return {
    column: createMatrix(
      1,
      height,
      column.map((weight) => weight / divisor + 0),
    ),
    row: createMatrix(
      width,
      1,
      row.map((weight) => (weight * divisor) / pivot + 0),
    ),
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}
