import type { Matrix } from '../matrix/index.ts';

/** A column times a row that comes close to a kernel, in float64. */
export interface RankOne {
  /** From the top, one number per row of the kernel. */
  readonly column: Float64Array;
  /** From the left, one number per column of the kernel. */
  readonly row: Float64Array;
  /** Whether every product is its weight to the last bit. */
  readonly isExact: boolean;
}

/**
 * Found by one pivot: if a kernel is a column times a row, the row and the column of its largest
 * weight are multiples of them, so that weight[v][u] * pivot = column[v] * row[u].
 *
 * Two float32 numbers have a product without rounding in float64, so that is true to the last bit or
 * it is not. If it is, the column is divided by its greatest common divisor: it becomes whole numbers,
 * and the row whatever is left, which is whole if the kernel is. A division by the pivot would leave
 * thirds and sevenths, and sums that should be 0 would not be. Otherwise the column is divided by the
 * pivot, and is 1 there.
 *
 * @returns null for a kernel without a weight that is finite and not 0.
 */
export function rankOneOf({ width, height, data }: Matrix): RankOne | null {
  let place = 0;
  for (let i = 1; i < data.length; i++) {
    if (Math.abs(data[i]!) > Math.abs(data[place]!)) place = i;
  }
  const pivot = data[place]!;
  if (pivot === 0 || !data.every(Number.isFinite)) return null;

  const pivotX = place % width;
  const pivotY = Math.floor(place / width);
  const column = Float64Array.from({ length: height }, (_, v) => data[v * width + pivotX]!);
  const row = Float64Array.from(data.subarray(pivotY * width, (pivotY + 1) * width));
  const isExact = data.every((weight, i) => weight * pivot === productAt({ column, row }, i));
  // With the pivot's sign, so that the column is positive there.
  const divisor = isExact ? Math.sign(pivot) * commonDivisorOf(column) : pivot;
  return {
    column: column.map((weight) => weight / divisor + 0),
    row: row.map((weight) => weight / (pivot / divisor) + 0),
    isExact,
  };
}

/** What a column and a row make of weight `i` of their kernel. */
export function productAt({ column, row }: Pick<RankOne, 'column' | 'row'>, i: number): number {
  return column[Math.floor(i / row.length)]! * row[i % row.length]!;
}

/** Euclid's algorithm; `%` is exact for fractions, too. */
function commonDivisorOf(numbers: Float64Array): number {
  return numbers.reduce((divisor, number) => {
    let [a, b] = [divisor, Math.abs(number)];
    while (b !== 0) [a, b] = [b, a % b];
    return a;
  }, 0);
}
