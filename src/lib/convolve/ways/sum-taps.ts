import type { SumRow } from './sum-row.ts';

/** Products of one sweep along the row: as many as a processor's registers hold. */
const LONG_SWEEP = 8;
const SHORT_SWEEP = 4;

/**
 * `count` rounded up to whole sweeps: a list that is padded with weights of 0 is summed faster. Only
 * for finite pixels, because 0 * NaN is NaN.
 */
export const wholeSweeps = (count: number): number => Math.ceil(count / SHORT_SWEEP) * SHORT_SWEEP;

/**
 * sums[start + x] = sum over t of pixels[starts[t] + x] * weights[t], in the order of the list. In
 * a sweep, weights stay in registers, and a sum is loaded and stored once for eight products.
 *
 * Every array that a sweep reads begins where it reads it: all share the index x, which is checked
 * against their one length.
 */
export const sumTaps: SumRow = (pixels, starts, weights, sums, start, length) => {
  const row = sums.subarray(start, start + length).fill(0);
  const pixelsOf = (t: number): Float64Array => pixels.subarray(starts[t], starts[t]! + length);
  let t = 0;
  for (; t + LONG_SWEEP <= weights.length; t += LONG_SWEEP) addEight(pixelsOf, weights, t, row);
  for (; t + SHORT_SWEEP <= weights.length; t += SHORT_SWEEP) addFour(pixelsOf, weights, t, row);
  for (; t < weights.length; t++) addOne(pixelsOf(t), weights[t]!, row);
};

type PixelsOf = (t: number) => Float64Array;

function addOne(pixels: Float64Array, weight: number, sums: Float64Array): void {
  const { length } = sums;
  for (let x = 0; x < length; x++) sums[x] = sums[x]! + pixels[x]! * weight;
}

function addFour(pixelsOf: PixelsOf, weights: Float64Array, t: number, sums: Float64Array): void {
  const a = pixelsOf(t);
  const b = pixelsOf(t + 1);
  const c = pixelsOf(t + 2);
  const d = pixelsOf(t + 3);
  const wa = weights[t]!;
  const wb = weights[t + 1]!;
  const wc = weights[t + 2]!;
  const wd = weights[t + 3]!;
  const { length } = sums;
  for (let x = 0; x < length; x++) {
    sums[x] = sums[x]! + a[x]! * wa + b[x]! * wb + c[x]! * wc + d[x]! * wd;
  }
}

function addEight(pixelsOf: PixelsOf, weights: Float64Array, t: number, sums: Float64Array): void {
  const a = pixelsOf(t);
  const b = pixelsOf(t + 1);
  const c = pixelsOf(t + 2);
  const d = pixelsOf(t + 3);
  const e = pixelsOf(t + 4);
  const f = pixelsOf(t + 5);
  const g = pixelsOf(t + 6);
  const h = pixelsOf(t + 7);
  const wa = weights[t]!;
  const wb = weights[t + 1]!;
  const wc = weights[t + 2]!;
  const wd = weights[t + 3]!;
  const we = weights[t + 4]!;
  const wf = weights[t + 5]!;
  const wg = weights[t + 6]!;
  const wh = weights[t + 7]!;
  const { length } = sums;
  for (let x = 0; x < length; x++) {
    const sum = sums[x]! + a[x]! * wa + b[x]! * wb + c[x]! * wc + d[x]! * wd;
    sums[x] = sum + e[x]! * we + f[x]! * wf + g[x]! * wg + h[x]! * wh;
  }
}
