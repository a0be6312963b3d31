/** Products of one sweep along the row: as many as a processor's registers hold. */
const LONG_SWEEP = 8;
const SHORT_SWEEP = 4;

/**
 * `count` rounded up to whole sweeps: a list that is filled up with weights of 0 is summed faster.
 * To be done where pixels are finite alone, for 0 * NaN is NaN.
 */
export const wholeSweeps = (count: number): number => Math.ceil(count / SHORT_SWEEP) * SHORT_SWEEP;

/**
 * One row of sums: sums[start + x] = sum over t of pixels[starts[t] + x] * weights[t], in the order
 * of the list. In a sweep, places and weights stay in registers, and a sum is fetched and kept once
 * for eight products.
 *
 * @param length How many sums to make, side by side.
 */
export function sumRow(
  pixels: Float64Array,
  starts: Int32Array,
  weights: Float64Array,
  sums: Float64Array,
  start: number,
  length: number,
): void {
  sums.fill(0, start, start + length);
  let t = 0;
  for (; t + LONG_SWEEP <= weights.length; t += LONG_SWEEP) {
    addEight(pixels, starts, weights, t, sums, start, length);
  }
  for (; t + SHORT_SWEEP <= weights.length; t += SHORT_SWEEP) {
    addFour(pixels, starts, weights, t, sums, start, length);
  }
  for (; t < weights.length; t++) {
    addOne(pixels, starts[t]!, weights[t]!, sums, start, length);
  }
}

function addOne(
  pixels: Float64Array,
  place: number,
  weight: number,
  sums: Float64Array,
  start: number,
  length: number,
): void {
  for (let x = 0; x < length; x++) {
    sums[start + x] = sums[start + x]! + pixels[place + x]! * weight;
  }
}

function addFour(
  pixels: Float64Array,
  starts: Int32Array,
  weights: Float64Array,
  t: number,
  sums: Float64Array,
  start: number,
  length: number,
): void {
  const [a, b, c, d] = [starts[t]!, starts[t + 1]!, starts[t + 2]!, starts[t + 3]!];
  const [wa, wb, wc, wd] = [weights[t]!, weights[t + 1]!, weights[t + 2]!, weights[t + 3]!];
  for (let x = 0; x < length; x++) {
    let sum = sums[start + x]!;
    sum += pixels[a + x]! * wa;
    sum += pixels[b + x]! * wb;
    sum += pixels[c + x]! * wc;
    sum += pixels[d + x]! * wd;
    sums[start + x] = sum;
  }
}

function addEight(
  pixels: Float64Array,
  starts: Int32Array,
  weights: Float64Array,
  t: number,
  sums: Float64Array,
  start: number,
  length: number,
): void {
  const [a, b, c, d] = [starts[t]!, starts[t + 1]!, starts[t + 2]!, starts[t + 3]!];
  const [e, f, g, h] = [starts[t + 4]!, starts[t + 5]!, starts[t + 6]!, starts[t + 7]!];
  const [wa, wb, wc, wd] = [weights[t]!, weights[t + 1]!, weights[t + 2]!, weights[t + 3]!];
  const [we, wf, wg, wh] = [weights[t + 4]!, weights[t + 5]!, weights[t + 6]!, weights[t + 7]!];
  for (let x = 0; x < length; x++) {
    let sum = sums[start + x]!;
    sum += pixels[a + x]! * wa;
    sum += pixels[b + x]! * wb;
    sum += pixels[c + x]! * wc;
    sum += pixels[d + x]! * wd;
    sum += pixels[e + x]! * we;
    sum += pixels[f + x]! * wf;
    sum += pixels[g + x]! * wg;
    sum += pixels[h + x]! * wh;
    sums[start + x] = sum;
  }
}
