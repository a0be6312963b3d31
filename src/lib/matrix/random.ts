/**
 * A number from 0 up to, but not including, 1 that belongs to a seed and an index, and looks like no
 * other's. Nothing is remembered from one to the next, so that an image gets the same noise whole or in bands.
 *
 * Source: the mixing function lowbias32 of C. Wellons' hash-prospector (public domain), over the index and,
 * mixed before it, the seed.
 */
export const randomAt = (seed: number, index: number): number =>
  bitsAt(seedBits(seed), index) / 2 ** 32;

/** Of a seed, what `bitsAt` needs: the same for all its numbers. */
export const seedBits = (seed: number): number => mixed(seed);

/** `randomAt` times 2^32, by the bits of the seed. */
export const bitsAt = (seed: number, index: number): number => mixed(seed + index);

/**
 * The same for a normal distribution, of mean 0 and standard deviation 1.
 *
 * Source: G. Box and M. Muller, A note on the generation of random normal deviates, 1958.
 */
export function normalAt(seed: number, index: number): number {
  // From above 0 to 1: 0 has no logarithm.
  const radius = Math.sqrt(-2 * Math.log(1 - randomAt(seed, 2 * index)));
  return radius * Math.cos(2 * Math.PI * randomAt(seed, 2 * index + 1));
}

function mixed(word: number): number {
  let bits = word | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}
