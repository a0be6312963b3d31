import { areFinite } from '../finite.ts';
import { hasBytes, type Image, type Layout, type Matrix } from '../../matrix/index.ts';
import { paddedRows } from './padded-rows.ts';
import { allProductsOf, productsOf } from './products.ts';
import { floatScratch } from './scratch.ts';
import type { SumsOf } from './store.ts';

/**
 * Correlation by a list of products. Every sum is computed in float64 and in the order of the
 * reference, so that both store the same bits.
 *
 * A weight of 0 adds nothing and may be left out, unless a pixel or the constant outside is NaN or
 * infinite: 0 * NaN is NaN, and NaN has to spread as the definition says.
 */
export function prepareDirect(image: Image, kernel: Matrix, layout: Layout): SumsOf {
  const { width, offset, constant } = layout;
  const rows = paddedRows(image, kernel, layout, kernel.height);
  const meetsFinite =
    Number.isFinite(constant) &&
    (hasBytes(image) || areFinite(pixelsInReach(kernel, image, layout)));
  const { places, weights, sumRow } = meetsFinite ? productsOf(kernel) : allProductsOf(kernel);
  const starts = new Int32Array(places.length);
  const sums = floatScratch('sums', width + 1);
  return (y) => {
    places.forEach((place, t) => {
      starts[t] = rows.startOf(y + place.y + offset.y) + place.x;
    });
    sumRow(rows.data, starts, weights, sums, 0, width);
    return sums;
  };
}

/** The rows that a band reads; all of them where a border may fetch from anywhere. */
function pixelsInReach(kernel: Matrix, image: Matrix, { height, offset }: Layout): Float32Array {
  const end = offset.y + height + kernel.height - 1;
  if (offset.y < 0 || end > image.height) return image.data;
  return image.data.subarray(offset.y * image.width, end * image.width);
}
