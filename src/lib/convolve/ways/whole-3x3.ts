import type { Layout } from '../layout.ts';
import { hasBytes, type Image, type Matrix } from '../matrix.ts';
import { paddedRows } from './padded-rows.ts';
import { integerScratch } from './scratch.ts';

/**
 * Correlation of bytes with a 3 x 3 kernel of whole numbers, in 32-bit integers: exact. The sum of
 * |weight| times 255 must be below 2^31.
 *
 * A pixel is fetched once. Three sums are on their way at any time: the one that a column of three
 * pixels completes, and two that will need one or two columns more.
 */
export function correlateWhole3x3(
  image: Image,
  kernel: Matrix,
  layout: Layout,
  output: Image,
): void {
  const rows = paddedRows(image, kernel, layout, 3, integerScratch);
  const weights = Int32Array.from(kernel.data);
  const sums = integerScratch('sums', output.width);
  const store = storeInto(output);
  for (let y = 0; y < output.height; y++) {
    const first = y + layout.offset.y;
    const [top, middle, bottom] = [first, first + 1, first + 2].map(rows.startOf);
    sumRow(rows.data, top!, middle!, bottom!, weights, sums);
    store(sums, y);
  }
}

function sumRow(
  pixels: Int32Array,
  top: number,
  middle: number,
  bottom: number,
  weights: Int32Array,
  sums: Int32Array,
): void {
  const [k00, k01, k02, k10, k11, k12, k20, k21, k22] = weights as unknown as Nine;
  const { imul } = Math;
  let [a, b, c] = [pixels[top]!, pixels[middle]!, pixels[bottom]!];
  let oneColumn = (imul(a, k00) + imul(b, k10) + imul(c, k20)) | 0;
  [a, b, c] = [pixels[top + 1]!, pixels[middle + 1]!, pixels[bottom + 1]!];
  let twoColumns = (oneColumn + imul(a, k01) + imul(b, k11) + imul(c, k21)) | 0;
  oneColumn = (imul(a, k00) + imul(b, k10) + imul(c, k20)) | 0;
  for (let x = 0; x < sums.length; x++) {
    a = pixels[top + x + 2]!;
    b = pixels[middle + x + 2]!;
    c = pixels[bottom + x + 2]!;
    sums[x] = (twoColumns + imul(a, k02) + imul(b, k12) + imul(c, k22)) | 0;
    twoColumns = (oneColumn + imul(a, k01) + imul(b, k11) + imul(c, k21)) | 0;
    oneColumn = (imul(a, k00) + imul(b, k10) + imul(c, k20)) | 0;
  }
}

type Nine = readonly [number, number, number, number, number, number, number, number, number];

function storeInto(output: Image): (sums: Int32Array, y: number) => void {
  const { width, data } = output;
  if (!hasBytes(output)) return (sums, y) => output.data.set(sums, y * width);
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.length);
  return (sums, y) => storeBytes(sums, bytes, y * width);
}

/** Cut off at 0 and 255 without a branch: a shift by 31 makes -1 of a negative number, or else 0. */
function storeBytes(sums: Int32Array, output: Uint8Array, start: number): void {
  for (let x = 0; x < sums.length; x++) {
    const atLeast0 = sums[x]! & ~(sums[x]! >> 31);
    output[start + x] = atLeast0 | ((255 - atLeast0) >> 31);
  }
}
