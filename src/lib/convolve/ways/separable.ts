import type { Image, Layout, Matrix } from '../../matrix/index.ts';
import type { RankOne } from '../rank-one.ts';
import { paddedRows } from './padded-rows.ts';
import { productsOf, type Weights } from './products.ts';
import { floatScratch } from './scratch.ts';
import type { SumsOf } from './store.ts';

type Factors = Pick<RankOne, 'column' | 'row'>;

/** The weights of the two passes: along the row factor, and down the column factor. */
export function weightsOfPasses({ column, row }: Factors): { across: Weights; down: Weights } {
  return {
    across: { width: row.length, height: 1, data: row },
    down: { width: 1, height: column.length, data: column },
  };
}

/**
 * Correlation in two passes: every image row along the row factor, once; then the rows that a
 * kernel covers along the column factor. w + h products a pixel instead of w x h.
 */
export function prepareSeparable(
  image: Image,
  kernel: Matrix,
  layout: Layout,
  factors: Factors,
): SumsOf {
  const { width, offset } = layout;
  const rows = paddedRows(image, kernel, layout, 1);
  const weights = weightsOfPasses(factors);
  const [across, down] = [productsOf(weights.across), productsOf(weights.down)];
  const acrossStarts = new Int32Array(across.places.length);
  const downStarts = new Int32Array(down.places.length);
  const length = width + 1;
  const ring = floatScratch('filtered rows', length * kernel.height);
  const sums = floatScratch('sums', length);
  const slotOf = (y: number): number => (y % kernel.height) * length;

  function filterAcross(y: number): void {
    const start = rows.startOf(y + offset.y);
    across.places.forEach((place, t) => {
      acrossStarts[t] = start + place.x;
    });
    across.sumRow(rows.data, acrossStarts, across.weights, ring, slotOf(y), width);
  }

  let filtered = 0;
  return (y) => {
    for (; filtered < y + kernel.height; filtered++) filterAcross(filtered);
    down.places.forEach((place, t) => {
      downStarts[t] = slotOf(y + place.y);
    });
    down.sumRow(ring, downStarts, down.weights, sums, 0, width);
    return sums;
  };
}
