/**
 * A number from 0 up to, but not including, 1 that belongs to a seed and an index, and looks like no
 * other's. Nothing is remembered from one to the next, so that an image gets the same noise whole or in bands.
 *
 * Source: the mixing function lowbias32 of C. Wellons' hash-prospector (public domain), over the index and,
 * mixed before it, the seed.
 */
export const randomAt = (seed: number, index: number): number =>
  mixed(mixed(seed) + index) / 2 ** 32;

function mixed(word: number): number {
  let bits = word | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}
