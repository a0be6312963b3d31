import { createMatrix, requireMatrix, type Matrix } from '../matrix/index.ts';
import { rankOneOf } from './rank-one.ts';

/** Two factors of a kernel: `column` is 1 wide, `row` is 1 high, kernel[v][u] = column[v] * row[u]. */
export interface Factors {
  readonly column: Matrix;
  readonly row: Matrix;
}

/** Largest difference between a weight and its product, as a part of the largest weight. */
const TOLERANCE = 1e-6;

/**
 * Splits a kernel into a column and a row, so that w x h products per pixel become w + h.
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
  if (data.every((weight) => weight === 0)) {
    return { column: createMatrix(1, height), row: createMatrix(width, 1) };
  }
  const near = rankOneOf(kernel);
  if (near === null) return null;
  // Where the column is 1, the row has the kernel's largest weight.
  const pivot = near.row.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  if (near.largestDifference > TOLERANCE * Math.abs(pivot)) return null;

  // column / divisor times row / (pivot / divisor). The sign makes the column's pivot positive.
  const isWhole = data.every(Number.isInteger);
  const column = near.column.map((weight) =>
    isWhole ? Math.round(weight * pivot) : weight * pivot,
  );
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
      near.row.map((weight) => (weight * divisor) / pivot + 0),
    ),
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}
