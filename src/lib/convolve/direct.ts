import type { Layout } from './layout.ts';
import type { Matrix } from './matrix.ts';
import { paddedRows } from './padded-rows.ts';
import { tapsOf } from './taps.ts';

/**
 * Correlation by a list of taps. Every sum is made in float64 and in the order of the reference, so
 * that both store the same bits.
 */
export function correlateDirect(
  image: Matrix,
  kernel: Matrix,
  layout: Layout,
  output: Matrix,
): void {
  const { width, height, data } = output;
  const rows = paddedRows(image, kernel, layout);
  const taps = tapsOf(kernel, image, layout);
  const weights = Float64Array.from(taps, ({ weight }) => weight);
  const starts = new Int32Array(taps.length);
  for (let y = 0; y < height; y++) {
    taps.forEach((tap, t) => {
      starts[t] = rows.startOf(y + tap.y + layout.offset.y) + tap.x;
    });
    sumRow(rows.data, starts, weights, data.subarray(y * width, (y + 1) * width));
  }
}

/**
 * One row of sums: output[x] = sum over t of pixels[starts[t] + x] * weights[t].
 *
 * Four neighbours at a time: a weight is then read once for four products, and the four sums do not
 * wait for each other.
 */
function sumRow(
  pixels: Float64Array,
  starts: Int32Array,
  weights: Float64Array,
  output: Float32Array,
): void {
  const fours = output.length - (output.length % 4);
  for (let x = 0; x < fours; x += 4) {
    let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0];
    for (let t = 0; t < weights.length; t++) {
      const weight = weights[t]!;
      const place = starts[t]! + x;
      sum0 += pixels[place]! * weight;
      sum1 += pixels[place + 1]! * weight;
      sum2 += pixels[place + 2]! * weight;
      sum3 += pixels[place + 3]! * weight;
    }
    output[x] = sum0;
    output[x + 1] = sum1;
    output[x + 2] = sum2;
    output[x + 3] = sum3;
  }
  for (let x = fours; x < output.length; x++) {
    let sum = 0;
    for (let t = 0; t < weights.length; t++) sum += pixels[starts[t]! + x]! * weights[t]!;
    output[x] = sum;
  }
}
