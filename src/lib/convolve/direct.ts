import type { Layout } from './layout.ts';
import type { Matrix } from './matrix.ts';
import { paddedRows } from './padded-rows.ts';
import { tapsOf, type Tap } from './taps.ts';

type RowAt = (y: number) => Float64Array;

/**
 * Correlation by the list of taps. A whole output row is summed at once, tap after tap in the order
 * of the reference and in float64 like it, so that both store the same bits.
 */
export function correlateDirect(
  image: Matrix,
  kernel: Matrix,
  layout: Layout,
  output: Matrix,
): void {
  const rowAt = paddedRows(image, kernel, layout);
  const taps = tapsOf(kernel, image, layout);
  const sums = new Float64Array(output.width);
  for (let y = 0; y < output.height; y++) {
    sums.fill(0);
    addTaps(sums, taps, (v) => rowAt(y + v + layout.offset.y));
    output.data.set(sums, y * output.width);
  }
}

/** Four taps at a time: the sums are then read and written once for four products. */
function addTaps(sums: Float64Array, taps: readonly Tap[], rowAt: RowAt): void {
  const fours = taps.length - (taps.length % 4);
  for (let i = 0; i < fours; i += 4) {
    addFour(sums, rowAt, taps[i]!, taps[i + 1]!, taps[i + 2]!, taps[i + 3]!);
  }
  for (let i = fours; i < taps.length; i++) addOne(sums, rowAt, taps[i]!);
}

function addFour(sums: Float64Array, rowAt: RowAt, a: Tap, b: Tap, c: Tap, d: Tap): void {
  const [rowA, rowB, rowC, rowD] = [rowAt(a.y), rowAt(b.y), rowAt(c.y), rowAt(d.y)];
  const [xA, xB, xC, xD] = [a.x, b.x, c.x, d.x];
  const [weightA, weightB, weightC, weightD] = [a.weight, b.weight, c.weight, d.weight];
  for (let x = 0; x < sums.length; x++) {
    sums[x] =
      sums[x]! +
      rowA[x + xA]! * weightA +
      rowB[x + xB]! * weightB +
      rowC[x + xC]! * weightC +
      rowD[x + xD]! * weightD;
  }
}

function addOne(sums: Float64Array, rowAt: RowAt, tap: Tap): void {
  const row = rowAt(tap.y);
  const { x: shift, weight } = tap;
  for (let x = 0; x < sums.length; x++) sums[x] = sums[x]! + row[x + shift]! * weight;
}
