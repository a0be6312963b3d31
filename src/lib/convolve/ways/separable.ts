import type { Layout } from '../layout.ts';
import type { Image, Matrix } from '../matrix.ts';
import type { RankOne } from '../rank-one.ts';
import { paddedRows } from './padded-rows.ts';
import { floatScratch } from './scratch.ts';
import { storeInto } from './store.ts';
import { sumRow, wholeSweeps } from './sum-row.ts';

/**
 * Correlation in two passes: every image row along the row factor, once; then the rows that a
 * kernel covers along the column factor. w + h products a pixel instead of w x h.
 *
 * @param largest See `storeInto`.
 */
export function correlateSeparable(
  image: Image,
  kernel: Matrix,
  layout: Layout,
  output: Image,
  { column, row }: Pick<RankOne, 'column' | 'row'>,
  largest: number,
): void {
  const { width, height } = output;
  const rows = paddedRows(image, kernel, layout, 1, floatScratch);
  const across = nonZero(row);
  const down = nonZero(column);
  const starts = new Int32Array(across.places.length);
  const downStarts = new Int32Array(down.places.length);
  const ring = floatScratch('filtered rows', width * kernel.height);
  const sums = floatScratch('sums', width);
  const store = storeInto(output, largest);
  let filtered = 0;
  for (let y = 0; y < height; y++) {
    for (; filtered < y + kernel.height; filtered++) {
      const start = rows.startOf(filtered + layout.offset.y);
      across.places.forEach((place, t) => {
        starts[t] = start + place;
      });
      const slot = filtered % kernel.height;
      sumRow(rows.data, starts, across.weights, ring, slot * width, width);
    }
    down.places.forEach((place, t) => {
      downStarts[t] = ((y + place) % kernel.height) * width;
    });
    sumRow(ring, downStarts, down.weights, sums, 0, width);
    store(sums, y);
  }
}

/** Where the weights of a factor are that count, and what they are; filled up to whole sweeps. */
function nonZero(factor: Float64Array): { places: number[]; weights: Float64Array } {
  const found = [...factor.keys()].filter((place) => factor[place] !== 0);
  const places = Array.from({ length: wholeSweeps(found.length) }, (_, t) => found[t] ?? 0);
  const weights = Float64Array.from(places, (place, t) => (t < found.length ? factor[place]! : 0));
  return { places, weights };
}
