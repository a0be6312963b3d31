import type { SumRow } from './sum-row.ts';

/**
 * Sums of a 3 x 3 kernel: starts[v] is where the pixels under its row v begin. All nine products
 * are computed, those with 0 too. A pixel is fetched once and moves from one variable to the next, two
 * sums at a time. `sums` must have room for one more than `length`, and so must each row of pixels.
 */
export const sum3x3: SumRow = (pixels, starts, weights, sums, start, length) => {
  // Arrays that begin where they are read share the index x, and need no sums of places.
  const top = pixels.subarray(starts[0], starts[0]! + length + 3);
  const middle = pixels.subarray(starts[1], starts[1]! + length + 3);
  const bottom = pixels.subarray(starts[2], starts[2]! + length + 3);
  const row = sums.subarray(start, start + length + 1);
  const w00 = weights[0]!;
  const w01 = weights[1]!;
  const w02 = weights[2]!;
  const w10 = weights[3]!;
  const w11 = weights[4]!;
  const w12 = weights[5]!;
  const w20 = weights[6]!;
  const w21 = weights[7]!;
  const w22 = weights[8]!;
  let a = top[0]!;
  let b = top[1]!;
  let d = middle[0]!;
  let e = middle[1]!;
  let g = bottom[0]!;
  let h = bottom[1]!;
  for (let x = 0; x < length; x += 2) {
    const c = top[x + 2]!;
    const f = middle[x + 2]!;
    const i = bottom[x + 2]!;
    // From 0 on, so that no sum is -0.
    const sum = 0 + a * w00 + b * w01 + c * w02 + d * w10 + e * w11 + f * w12;
    row[x] = sum + g * w20 + h * w21 + i * w22;
    const afterC = top[x + 3]!;
    const afterF = middle[x + 3]!;
    const afterI = bottom[x + 3]!;
    const next = 0 + b * w00 + c * w01 + afterC * w02 + e * w10 + f * w11 + afterF * w12;
    row[x + 1] = next + h * w20 + i * w21 + afterI * w22;
    a = c;
    b = afterC;
    d = f;
    e = afterF;
    g = i;
    h = afterI;
  }
};
