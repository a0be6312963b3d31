import type { Matrix } from '../matrix/index.ts';

/** The kernel that is a column times a row and comes close to a given one, in float64. */
export interface RankOne {
  /** From the top, as many as the kernel is high; 1 in the row of the largest weight. */
  readonly column: Float64Array;
  /** From the left, as many as the kernel is wide. */
  readonly row: Float64Array;
  /** Largest |weight - column[v] * row[u]|. */
  readonly largestDifference: number;
  /** Sum of them. */
  readonly sumOfDifferences: number;
}

/**
 * By one pivot: if a kernel is a column times a row, the row of its largest weight is a multiple of
 * the one, and the column of it of the other. How good the result is, the differences tell.
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
  const column = Float64Array.from({ length: height }, (_, v) => data[v * width + pivotX]! / pivot);
  const row = Float64Array.from(data.subarray(pivotY * width, (pivotY + 1) * width));
  let [largestDifference, sumOfDifferences] = [0, 0];
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < width; u++) {
      const difference = Math.abs(data[v * width + u]! - column[v]! * row[u]!);
      largestDifference = Math.max(largestDifference, difference);
      sumOfDifferences += difference;
    }
  }
  return { column, row, largestDifference, sumOfDifferences };
}
