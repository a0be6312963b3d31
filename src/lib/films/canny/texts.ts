import type { Point } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import type { Picture } from '../../photo/index.ts';
import type { Thresholds } from './model.ts';

/** What the thresholds do, in a sentence. */
export const cannySentence = ({ low, high }: Thresholds): string =>
  low === high
    ? `One threshold, ${high}: what is above it stays.`
    : `Slopes above ${high} stay, and so does what is above ${low} and connected to them.`;

/** How much of the photo is left, in a sentence. */
export function linesSentence({ width, height, data }: Picture): string {
  let lines = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i] === 255) lines += 1;
  const share = formatNumber((100 * lines) / (width * height), 1);
  return `${lines.toLocaleString('en')} pixels are left, ${share}% of the photo.`;
}

/** The levels of a pixel in the pictures, and whether it is part of a line. */
export interface CannyPixel {
  readonly slope: number;
  readonly thinned: number;
  readonly isLine: boolean;
}

function reason({ slope, thinned, isLine }: CannyPixel, { low, high }: Thresholds): string {
  if (thinned === 0 && slope > low)
    return 'a neighbour across the edge is at least as steep: it goes';
  if (thinned > high) return 'above the high threshold: it stays';
  if (thinned <= low) return 'not above the low threshold: it goes';
  return isLine
    ? 'between the thresholds and connected to a stronger one: it stays'
    : 'between the thresholds, but connected to none above the high one: it goes';
}

/** What becomes of a pixel, and why. */
export const cannyText = ({ x, y }: Point, pixel: CannyPixel, thresholds: Thresholds): string =>
  `At row ${y}, column ${x}, the slope is ${pixel.slope}, thinned ${pixel.thinned}; ${reason(pixel, thresholds)}.`;
