import { createMatrix, layoutOf, type Image, type Matrix } from '../src/lib/convolve/index.ts';
import { profileOf } from '../src/lib/convolve/profile.ts';
import { prepareDirect } from '../src/lib/convolve/ways/direct.ts';
import { storeRows } from '../src/lib/convolve/ways/store.ts';
import { isOurs } from './contestants/contestant.ts';
import type { Result } from './race.ts';

/** The right answer for every pixel, by the direct way: the reference would take minutes. */
export function expectedOf(image: Image, kernel: Matrix): Matrix {
  const answer = createMatrix(image.width, image.height);
  storeRows(prepareDirect(image, kernel, layoutOf(image, kernel)), answer, Infinity);
  return answer;
}

/**
 * How far float32 sums may be from the right ones, as a fraction of sum |weight| * 255. Peers add
 * in float32 in an order of their own, or by spectra; ours promise 2^-21.
 */
const FLOAT_BOUNDS = { ours: 2 ** -21, peers: 2 ** -17 };

/**
 * Whether a result is right, so that its time may be quoted. Bytes may be off by 1, where a sum lies
 * close to the middle between two of them; but not ours where all weights are whole numbers.
 */
export function isRight(result: Result, kernel: Matrix): boolean {
  const { contestant, output, largestDifference } = result;
  const { absoluteSum, isWhole } = profileOf(kernel);
  const ours = isOurs(contestant);
  if (ours && isWhole) return largestDifference === 0;
  if (output === 'bytes') return largestDifference <= 1;
  return largestDifference <= FLOAT_BOUNDS[ours ? 'ours' : 'peers'] * absoluteSum * 255;
}
