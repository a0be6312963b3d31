import type { SumRow } from './sum-row.ts';

/** Weights of a run: neighbours in a row of the kernel. */
export const RUN = 4;

/**
 * Sums by runs of four neighbouring weights, two runs at a time: starts[r] is where the pixels under
 * run r begin, weights[4 r] to weights[4 r + 3] are its weights. The number of runs must be even.
 *
 * The pixels of a run move from one variable to the next instead of being fetched for each weight.
 * Two sums are computed at a time, so that most pixels need not even move.
 * `sums` must have room for one more than `length`, and so must each row of pixels.
 */
export const sumRuns: SumRow = (pixels, starts, weights, sums, start, length) => {
  sums.fill(0, start, start + length);
  for (let r = 0; r < starts.length; r += 2) {
    addTwoRuns(pixels, starts[r]!, starts[r + 1]!, weights, RUN * r, sums, start, length);
  }
};

function addTwoRuns(
  pixels: Float64Array,
  first: number,
  second: number,
  weights: Float64Array,
  t: number,
  sums: Float64Array,
  start: number,
  length: number,
): void {
  const wa = weights[t]!;
  const wb = weights[t + 1]!;
  const wc = weights[t + 2]!;
  const wd = weights[t + 3]!;
  const we = weights[t + 4]!;
  const wf = weights[t + 5]!;
  const wg = weights[t + 6]!;
  const wh = weights[t + 7]!;
  let a = pixels[first]!;
  let b = pixels[first + 1]!;
  let c = pixels[first + 2]!;
  let e = pixels[second]!;
  let f = pixels[second + 1]!;
  let g = pixels[second + 2]!;
  for (let x = 0; x < length; x += 2) {
    const d = pixels[first + x + 3]!;
    const afterD = pixels[first + x + 4]!;
    const h = pixels[second + x + 3]!;
    const afterH = pixels[second + x + 4]!;
    const i = start + x;
    const sum = sums[i]! + a * wa + b * wb + c * wc + d * wd;
    sums[i] = sum + e * we + f * wf + g * wg + h * wh;
    const next = sums[i + 1]! + b * wa + c * wb + d * wc + afterD * wd;
    sums[i + 1] = next + f * we + g * wf + h * wg + afterH * wh;
    a = c;
    b = d;
    c = afterD;
    e = g;
    f = h;
    g = afterH;
  }
}
