import type { Image, Layout, Matrix } from '../../matrix/index.ts';
import { paddedRows } from './padded-rows.ts';
import { floatScratch } from './scratch.ts';
import type { SumsOf } from './store.ts';

/**
 * Correlation with a kernel whose weights are all the same. The sum under a window is that under the
 * window before it, plus the pixels that came in, less those that went out; first down the columns,
 * then along the row. Four additions a pixel, however large the kernel.
 *
 * From: M. J. McDonnell, Box-filtering techniques, 1981.
 */
export function prepareRunningSum(
  image: Image,
  kernel: Matrix,
  layout: Layout,
  weight: number,
): SumsOf {
  const rows = paddedRows(image, kernel, layout, kernel.height + 1);
  // A column of its own at the end, so that the last window can move on like the others.
  const columns = floatScratch('column sums', rows.length + 1).fill(0);
  const sums = floatScratch('sums', layout.width);
  const rowAt = (y: number): number => rows.startOf(y + layout.offset.y);
  for (let v = 0; v < kernel.height - 1; v++) add(columns, rows.data, rowAt(v), rows.length);
  return (y) => {
    const coming = rowAt(y + kernel.height - 1);
    if (y === 0) add(columns, rows.data, coming, rows.length);
    else exchange(columns, rows.data, coming, rowAt(y - 1), rows.length);
    slide(columns, kernel.width, weight, sums);
    return sums;
  };
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
