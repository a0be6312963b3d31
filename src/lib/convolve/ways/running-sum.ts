import type { Layout } from '../layout.ts';
import type { Image, Matrix } from '../matrix.ts';
import { paddedRows } from './padded-rows.ts';
import { floatScratch } from './scratch.ts';
import { storeInto } from './store.ts';

/**
 * Correlation with a kernel whose weights are all the same. The sum under a window is that under the
 * window before it, plus the pixels that came in, less those that went out; first down the columns,
 * then along the row. Four additions a pixel, however large the kernel.
 *
 * From: M. J. McDonnell, Box-filtering techniques, 1981.
 *
 * @param largest See `storeInto`.
 */
export function correlateRunningSum(
  image: Image,
  kernel: Matrix,
  layout: Layout,
  output: Image,
  weight: number,
  largest: number,
): void {
  const rows = paddedRows(image, kernel, layout, kernel.height + 1);
  // A column of its own at the end, so that the last window can move on like the others.
  const columns = floatScratch('column sums', rows.length + 1).fill(0);
  const sums = floatScratch('sums', output.width);
  const store = storeInto(output, largest);
  const rowAt = (y: number): number => rows.startOf(y + layout.offset.y);
  for (let v = 0; v < kernel.height; v++) add(columns, rows.data, rowAt(v), rows.length);
  for (let y = 0; y < output.height; y++) {
    slide(columns, kernel.width, weight, sums);
    store(sums, y);
    if (y + 1 === output.height) break;
    exchange(columns, rows.data, rowAt(y + kernel.height), rowAt(y), rows.length);
  }
}

function add(columns: Float64Array, pixels: Float64Array, start: number, length: number): void {
  for (let x = 0; x < length; x++) columns[x] = columns[x]! + pixels[start + x]!;
}

function exchange(
  columns: Float64Array,
  pixels: Float64Array,
  coming: number,
  going: number,
  length: number,
): void {
  for (let x = 0; x < length; x++) {
    columns[x] = columns[x]! + (pixels[coming + x]! - pixels[going + x]!);
  }
}

/** sums[x] = weight * sum of columns[x] to columns[x + width - 1] */
function slide(columns: Float64Array, width: number, weight: number, sums: Float64Array): void {
  let window = 0;
  for (let x = 0; x < width; x++) window += columns[x]!;
  for (let x = 0; x < sums.length; x++) {
    sums[x] = window * weight;
    window += columns[x + width]! - columns[x]!;
  }
}
