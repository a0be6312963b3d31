import { pad, type Border, type Image, type Matrix } from '../../convolve/index.ts';
import {
  createMatrix,
  requireImage,
  requireNumber,
  requireOptions,
  requireWhole,
} from '../../matrix/index.ts';
import {
  decide,
  isImpulse,
  medianAround,
  REACH,
  stepsAlongLines,
  VALUES,
  type ImpulseDecision,
} from './impulse-decision.ts';

export interface DirectionalOptions {
  /** Above it, the least weighted difference tells an impulse. @default 510 */
  readonly threshold?: number;
  /** How often the image is gone through; each time reads what the time before has left. @default 5 */
  readonly passes?: number;
  /** What the threshold is multiplied by after each pass. @default 0.8 */
  readonly shrink?: number;
  /** Outside `zero`, all is 0. @default 'replicate' */
  readonly border?: Border;
}

/**
 * Removes impulses, pixels of any wrong value, and leaves the others as they are. A pixel is an impulse where
 * it differs from its neighbours along every one of four lines; it becomes a median in which the
 * neighbours on the evenest line count twice. `impulseDecision` shows it for one pixel.
 *
 * Source: Y. Dong and S. Xu, A new directional weighted median filter for removal of random-valued impulse
 * noise, 2007.
 *
 * @throws {TypeError | RangeError} for a bad image or option.
 */
export function directionalWeightedMedian(image: Image, options: DirectionalOptions = {}): Matrix {
  requireImage('image', image);
  requireOptions('options', options, ['threshold', 'passes', 'shrink', 'border']);
  const { threshold = 510, passes = 5, shrink = 0.8, border = 'replicate' } = options;
  requireThreshold(threshold);
  requireWhole('passes', passes, 1, 1000);
  requireNumber('shrink', shrink, 'a number from 0 to 1', (s) => s >= 0 && s <= 1);
  let result = floatsOf(image);
  let limit = threshold;
  for (let pass = 0; pass < passes; pass++) {
    result = passOver(result, limit, border);
    limit *= shrink;
  }
  return result;
}

/**
 * What the first pass of `directionalWeightedMedian` sees at one pixel, and what it makes of it.
 *
 * @param x Column of the pixel, and `y` its row.
 * @throws {TypeError | RangeError} for a bad image, a place outside it, or a bad threshold or border.
 */
export function impulseDecision(
  image: Image,
  x: number,
  y: number,
  threshold = 510,
  border: Border = 'replicate',
): ImpulseDecision {
  requireImage('image', image);
  requireWhole('x', x, 0, image.width - 1);
  requireWhole('y', y, 0, image.height - 1);
  requireThreshold(threshold);
  const padded = padAround(floatsOf(image), border);
  return decide(padded, (y + REACH) * padded.width + x + REACH, threshold);
}

function requireThreshold(threshold: number): void {
  requireNumber('threshold', threshold, 'a number', (t) => !Number.isNaN(t));
}

const floatsOf = ({ width, height, data }: Image): Matrix =>
  createMatrix(width, height, Float32Array.from(data));

const padAround = (image: Matrix, border: Border): Matrix =>
  pad(image, { top: REACH, right: REACH, bottom: REACH, left: REACH }, border);

function passOver(image: Matrix, threshold: number, border: Border): Matrix {
  const { width, height } = image;
  const padded = padAround(image, border);
  const around = { data: padded.data, centre: 0, steps: stepsAlongLines(padded.width) };
  const values = new Float64Array(VALUES);
  const data = image.data.slice();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      around.centre = (y + REACH) * padded.width + x + REACH;
      if (isImpulse(around, threshold)) {
        data[y * width + x] = medianAround(around, padded.width, values);
      }
    }
  }
  return { width, height, data };
}
