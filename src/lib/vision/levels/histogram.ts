import type { Image } from '../../convolve/index.ts';
import {
  refuse,
  requireImage,
  requireNumber,
  requireNumbers,
  requireOptions,
  requireWhole,
} from '../../matrix/index.ts';

export interface HistogramOptions {
  /** How many bins, all equally wide. @default 256 */
  readonly bins?: number;
  /** Where the first begins and the last ends. @default [0, 256], one bin for each byte */
  readonly range?: readonly [number, number];
}

/** More bins are more than there are pixels in any picture of the site. */
const MOST_BINS = 2 ** 26;

/**
 * How many pixels lie in each bin. A bin has its lower end and not its upper one; the last one has both.
 * What lies outside the range, or is NaN, is in none.
 *
 * Source: NumPy's `histogram`.
 *
 * @throws {TypeError | RangeError} for a bad image or option, and a range that is empty or the wrong way
 *   round.
 */
export function histogram(image: Image, options: HistogramOptions = {}): Uint32Array {
  requireImage('image', image);
  requireOptions('options', options, ['bins', 'range']);
  const { bins = 256, range = [0, 256] } = options;
  requireWhole('bins', bins, 1, MOST_BINS);
  requireNumbers('range', range);
  if (range.length !== 2) refuse(RangeError, 'range.length', range.length, 'two numbers');
  const [least, most] = range;
  requireNumber('range[0]', least, 'a finite number', Number.isFinite);
  requireNumber(
    'range[1]',
    most,
    'a finite number above the first',
    (m) => m > least && m < Infinity,
  );
  const counts = new Uint32Array(bins);
  for (const value of image.data) {
    if (!(value >= least && value <= most)) continue;
    const bin = Math.floor(((value - least) / (most - least)) * bins);
    counts[Math.min(bin, bins - 1)]! += 1;
  }
  return counts;
}
