import type { PaddedPixels } from '../../padded-pixels.ts';

/**
 * The medians of windows of 3 x 3 bytes, without a branch. Each column is sorted once, for the three windows
 * that have it. Then the median of the nine is that of three: the largest of the columns' smallest,
 * the median of their medians, and the smallest of their largest.
 *
 * Source: J. Smith, Implementing median filters in XC4000E FPGAs, 1996.
 */
export function medianOf3x3({ width, data }: PaddedPixels<Uint8Array>, output: Uint8Array): void {
  const length = width - 2;
  for (let start = 0, y = 0; start < output.length; start += length, y++) {
    const rows = data.subarray(y * width, (y + 3) * width);
    medianRow(rows, width, output.subarray(start, start + length));
  }
}

/**
 * One row of medians, from three rows of pixels.
 *
 * With d = a - b, the number d & (d >> 31) is d where a is below b, and else 0: added to b it gives the
 * smaller of the two, taken from a the larger one.
 */
function medianRow(rows: Uint8Array, width: number, output: Uint8Array): void {
  let lowA = 0;
  let lowB = 0;
  let midA = 0;
  let midB = 0;
  let highA = 0;
  let highB = 0;
  for (let x = 0; x < width; x++) {
    const top = rows[x]!;
    const middle = rows[x + width]!;
    const bottom = rows[x + 2 * width]!;
    let d = top - middle;
    d &= d >> 31;
    const small = middle + d;
    const large = top - d;
    d = large - bottom;
    d &= d >> 31;
    const between = bottom + d;
    const highC = large - d;
    d = small - between;
    d &= d >> 31;
    const lowC = between + d;
    const midC = small - d;

    // The largest of the three low ones, and the smallest of the three high ones.
    d = lowA - lowB;
    const lowAB = lowA - (d & (d >> 31));
    d = lowAB - lowC;
    const low = lowAB - (d & (d >> 31));
    d = highA - highB;
    const highAB = highB + (d & (d >> 31));
    d = highAB - highC;
    const high = highC + (d & (d >> 31));

    if (x > 1) output[x - 2] = middleOf(low, middleOf(midA, midB, midC), high);
    lowA = lowB;
    midA = midB;
    highA = highB;
    lowB = lowC;
    midB = midC;
    highB = highC;
  }
}

function middleOf(a: number, b: number, c: number): number {
  let d = a - b;
  d &= d >> 31;
  const small = b + d;
  const large = a - d;
  d = large - c;
  const smaller = c + (d & (d >> 31));
  d = small - smaller;
  return small - (d & (d >> 31));
}
