import { createMatrix, requireMatrix, type Matrix } from '../matrix/index.ts';
import { productAt, rankOneOf } from './rank-one.ts';

/** Two factors of a kernel: `column` is 1 wide, `row` is 1 high, kernel[v][u] = column[v] * row[u]. */
export interface Factors {
  readonly column: Matrix;
  readonly row: Matrix;
}

/**
 * How far a weight may be from its product, as a part of itself: some roundings to float32. Weights near
 * the smallest float32 number are rounded by up to that much.
 */
const [TOLERANCE, SMALLEST] = [1e-6, 2 ** -148];

/** Beyond this, every float32 number is whole, and may be a rounded one. */
const LARGEST_WHOLE = 2 ** 24;

/**
 * Splits a kernel into a column and a row, so that w x h products per pixel become w + h.
 *
 * Possible if every row is a multiple of one row (rank 1). The largest weight is the pivot: its
 * column and its row are the factors, up to the scale, and every weight is compared with their
 * product. Whole weights must be their products; their factors are whole, and the column has no common
 * divisor: Sobel is 1 2 1 and -1 0 1. Others may be rounded, and have factors whose largest weights are
 * equally large.
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
  const isWhole = data.every(
    (weight) => Number.isInteger(weight) && Math.abs(weight) <= LARGEST_WHOLE,
  );
  if (isWhole && !near.isExact) return null;
  const isNear = data.every(
    (weight, i) => Math.abs(weight - productAt(near, i)) <= TOLERANCE * Math.abs(weight) + SMALLEST,
  );
  if (!isNear) return null;

  const [down, across] = [largestOf(near.column), largestOf(near.row)];
  const largest = Math.sqrt(down * across);
  const [columnScale, rowScale] = isWhole ? [1, 1] : [largest / down, largest / across];
  return {
    column: createMatrix(
      1,
      height,
      near.column.map((weight) => weight * columnScale),
    ),
    row: createMatrix(
      width,
      1,
      near.row.map((weight) => weight * rowScale),
    ),
  };
}

const largestOf = (weights: Float64Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
