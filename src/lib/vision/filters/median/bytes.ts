import { slideColumnHistograms } from './column-histograms.ts';
import type { PaddedPixels, Sides } from '../../padded-pixels.ts';
import { slideHistogram } from './sliding-histogram.ts';
import { medianOf3x3 } from './three-by-three.ts';

/** From this height on, a histogram for each column costs less: see `npm run bench:vision`. */
const COLUMNS_FROM = 29;

/**
 * The medians of windows of bytes, by the way that is fastest for the window. Of an even number of pixels
 * it is the upper one of the two in the middle.
 *
 * @param ranks Where to write how many pixels of the window have the median's value and come before it.
 */
export function medianOfBytes(
  pixels: PaddedPixels<Uint8Array>,
  window: Sides,
  output: Uint8Array,
  ranks?: Int32Array,
): void {
  const is3x3 = window.width === 3 && window.height === 3;
  if (is3x3 && ranks === undefined) medianOf3x3(pixels, output);
  else if (window.height < COLUMNS_FROM) slideHistogram(pixels, window, output, ranks);
  else slideColumnHistograms(pixels, window, output, ranks);
}
