import type { Matrix } from '../matrix/index.ts';

/** A column times a row that comes close to a kernel, in float64. */
export interface RankOne {
  /** From the top, one number per row of the kernel; 1 in the row of the largest weight. */
  readonly column: Float64Array;
  /** From the left, one number per column of the kernel. */
  readonly row: Float64Array;
  /** Largest |weight - column[v] * row[u]|. */
  readonly largestDifference: number;
  /** Sum of them. */
  readonly sumOfDifferences: number;
}

/**
 * Found by one pivot: if a kernel is a column times a row, the row and the column of its largest
 * weight are multiples of them. The differences say how good the result is.
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
