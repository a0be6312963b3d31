import type { Point, Rectangle } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { METER_SIDE } from './meter.ts';
import type { FocusShown } from './model.ts';

/** A threshold that many programs take, below which a photo counts as blurred. */
const THRESHOLD = 100;

/** What was done to the photo, in a sentence. */
export function focusSentence({ sigma, noise }: FocusShown): string {
  const blur = sigma === 0 ? 'No blur' : `A blur of sigma ${formatNumber(sigma, 2)}`;
  if (noise === '0') return `${blur}, and no noise.`;
  return `${blur}, ${sigma === 0 ? 'but' : 'and then'} noise of ${noise} levels.`;
}

/** What the meter says of so many pixels around one of a photo, in a sentence. */
export function meterText(
  { x, y }: Point,
  reading: number,
  { width, height }: Pick<Rectangle, 'width' | 'height'> = {
    width: METER_SIDE,
    height: METER_SIDE,
  },
): string {
  const verdict = reading < THRESHOLD ? 'blurred' : 'sharp';
  return `In the ${width} by ${height} pixels around row ${y}, column ${x}, the variance of the Laplacian is ${formatNumber(reading, reading < 1000 ? 1 : 0)}. A threshold of ${THRESHOLD} would call that ${verdict}.`;
}
