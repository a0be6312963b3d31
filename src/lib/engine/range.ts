import type { Matrix } from '../matrix/index.ts';
import type { PaddedImage } from './bands.ts';
import type { SimdPlan } from './plan.ts';
import type { Simd } from './simd.ts';

/**
 * Between these, neither pixels and weights nor what any way makes of them leaves float32. The farthest
 * are the spectra of tiles: their products are up to 2^22 times as large as the sums, the weights in them
 * up to 2^22 times as small.
 */
const [FAINTEST, BRIGHTEST] = [2 ** -50, 2 ** 50];

/**
 * The errors of a tile are as large as its largest pixels make them. What is fainter than this part of
 * them would be lost.
 */
const LEVEL = 2 ** -12;

/** @param size The largest |pixel|, or the sum of |weight|. */
export const fitsFloat32 = (size: number): boolean =>
  size === 0 || (size > FAINTEST && size < BRIGHTEST);

/**
 * Whether this way can do the rows of float32 at an address: pixels have to be finite, in range and, in
 * tiles, of about one level. For that, the largest in blocks of half the kernel's sides are compared:
 * every window covers some block as a whole. Blocks of zeros do not count, or no cut-out would pass.
 */
export function canSum(
  simd: Simd,
  { way }: SimdPlan,
  kernel: Matrix,
  { stride, length }: PaddedImage,
  address: number,
  rows: number,
): boolean {
  const largest = simd.functions.largest(address, stride, length, rows);
  if (!fitsFloat32(largest)) return false;
  if (way !== 'tiles') return true;
  const width = Math.max(4, Math.ceil(kernel.width / 2));
  const height = Math.ceil(kernel.height / 2);
  return simd.functions.faintest(address, stride, length, rows, width, height) >= largest * LEVEL;
}
