import type { Layout } from '../layout.ts';
import type { Image, Matrix } from '../matrix.ts';
import type { RankOne } from '../rank-one.ts';
import { paddedRows } from './padded-rows.ts';
import { productsOf, type Products } from './products.ts';
import { floatScratch } from './scratch.ts';
import { storeInto } from './store.ts';

type Factors = Pick<RankOne, 'column' | 'row'>;

/** The products of the two passes: along the row factor, and down the column factor. */
export function passesOf({ column, row }: Factors): { across: Products; down: Products } {
  return {
    across: productsOf({ width: row.length, height: 1, data: row }),
    down: productsOf({ width: 1, height: column.length, data: column }),
  };
}

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
  factors: Factors,
  largest: number,
): void {
  const { width, height } = output;
  const rows = paddedRows(image, kernel, layout, 1);
  const { across, down } = passesOf(factors);
  const acrossStarts = new Int32Array(across.places.length);
  const downStarts = new Int32Array(down.places.length);
  const length = width + 1;
  const ring = floatScratch('filtered rows', length * kernel.height);
  const sums = floatScratch('sums', length);
  const store = storeInto(output, largest);
  let filtered = 0;
  for (let y = 0; y < height; y++) {
    for (; filtered < y + kernel.height; filtered++) {
      const start = rows.startOf(filtered + layout.offset.y);
      across.places.forEach((place, t) => {
        acrossStarts[t] = start + place.x;
      });
      const slot = (filtered % kernel.height) * length;
      across.sumRow(rows.data, acrossStarts, across.weights, ring, slot, width);
    }
    down.places.forEach((place, t) => {
      downStarts[t] = ((y + place.y) % kernel.height) * length;
    });
    down.sumRow(ring, downStarts, down.weights, sums, 0, width);
    store(sums, y);
  }
}
