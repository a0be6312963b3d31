import type { Matrix } from '../src/lib/convolve/index.ts';
import { profileOf } from '../src/lib/convolve/profile.ts';
import type { Result } from './race.ts';

/**
 * How far float32 sums may be from the right ones, as a part of sum |weight| * 255. Peers add in
 * float32, in an order of their own, or by spectra; ours promise 2^-21.
 */
const FLOAT_BOUNDS = { ours: 2 ** -21, peers: 2 ** -17 };

export const isOurs = (contestant: string): boolean => contestant.startsWith('ours');

/**
 * Whether a result is right, so that its time may be quoted. Bytes may be off by 1, where a sum is
 * near the middle of two; but not ours where pixels and weights are whole numbers.
 */
export function isRight(result: Omit<Result, 'milliseconds'>, kernel: Matrix): boolean {
  const { contestant, output, largestDifference } = result;
  const { absoluteSum, isWhole } = profileOf(kernel);
  const ours = isOurs(contestant);
  if (ours && isWhole) return largestDifference === 0;
  if (output === 'bytes') return largestDifference <= 1;
  return largestDifference <= FLOAT_BOUNDS[ours ? 'ours' : 'peers'] * absoluteSum * 255;
}
