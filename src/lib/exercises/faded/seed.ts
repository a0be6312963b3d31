import { between, type Random } from './random.ts';

/** The largest seed: an unsigned number of 32 bits would be hard to read out in a classroom. */
const LARGEST_SEED = 9999;

/** A seed from 1 to 9999, never the present one: nobody gets the same numbers twice in a row. */
export function anotherSeed(random: Random, present?: number): number {
  const seed = between(random, 1, LARGEST_SEED);
  return seed === present ? (seed % LARGEST_SEED) + 1 : seed;
}

/** The seed that stands in a link, or undefined if it is none. */
export const seedFrom = (text: string): number | undefined =>
  /^\d{1,9}$/.test(text) ? Number(text) : undefined;
