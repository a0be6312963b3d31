import type { Layout } from '../layout.ts';
import type { Image, Matrix } from '../matrix.ts';
import { paddedRows } from './padded-rows.ts';
import { floatScratch } from './scratch.ts';
import { storeInto } from './store.ts';
import { sumRow } from './sum-row.ts';
import { tapsOf } from './taps.ts';

/**
 * Correlation by a list of taps. Every sum is made in float64 and in the order of the reference, so
 * that both store the same bits.
 *
 * @param largest See `storeInto`.
 */
export function correlateDirect(
  image: Image,
  kernel: Matrix,
  layout: Layout,
  output: Image,
  largest: number,
): void {
  const rows = paddedRows(image, kernel, layout, kernel.height, floatScratch);
  const taps = tapsOf(kernel, image, layout);
  const weights = Float64Array.from(taps, ({ weight }) => weight);
  const starts = new Int32Array(taps.length);
  const sums = floatScratch('sums', output.width);
  const store = storeInto(output, largest);
  for (let y = 0; y < output.height; y++) {
    taps.forEach((tap, t) => {
      starts[t] = rows.startOf(y + tap.y + layout.offset.y) + tap.x;
    });
    sumRow(rows.data, starts, weights, sums, 0, output.width);
    store(sums, y);
  }
}
