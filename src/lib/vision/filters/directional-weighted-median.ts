import { pad, type Border, type Image, type Matrix, type RowRange } from '../../convolve/index.ts';
import {
  borderIndex,
  createMatrix,
  requireImage,
  requireNumber,
  requireOptions,
  requireRows,
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
  /** These rows alone, as they are in the whole image. @default all */
  readonly rows?: RowRange;
}

const PASSES = 5;

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
  requireOptions('options', options, ['threshold', 'passes', 'shrink', 'border', 'rows']);
  const { threshold = 510, passes = PASSES, shrink = 0.8, border = 'replicate' } = options;
  const { rows = { start: 0, end: image.height } } = options;
  requireThreshold(threshold);
  const reach = directionalReach(passes);
  requireNumber('shrink', shrink, 'a number from 0 to 1', (s) => s >= 0 && s <= 1);
  requireRows(rows, image.height);
  const { strip, first } = stripAround(image, rows, reach, border);
  const last = first + rows.end - rows.start;
  let result = strip;
  let limit = threshold;
  for (let pass = 1; pass <= passes; pass++) {
    // The passes that follow read no row further off.
    const margin = REACH * (passes - pass);
    result = passOver(result, limit, border, {
      start: Math.max(0, first - margin),
      end: Math.min(strip.height, last + margin),
    });
    limit *= shrink;
  }
  return rowsOf(result, { start: first, end: last });
}

/**
 * How many rows above and below a pixel its result depends on: two more with each pass.
 *
 * @throws {TypeError | RangeError} for a bad number of passes.
 */
export function directionalReach(passes = PASSES): number {
  requireWhole('passes', passes, 1, 1000);
  return REACH * passes;
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

const rowsOf = ({ width, data }: Matrix, { start, end }: RowRange): Matrix =>
  createMatrix(width, end - start, data.slice(start * width, end * width));

/**
 * Some rows of an image and those around them, as far as it goes. At an edge of the image, a pass meets the
 * edge of the strip, with the same border. At a cut it meets a wrong one, which is felt as far as the passes
 * reach and no further.
 *
 * @returns The strip, and where in it the rows begin that were asked for.
 */
function stripAround(
  { width, height, data }: Image,
  { start, end }: RowRange,
  reach: number,
  border: Border,
): { readonly strip: Matrix; readonly first: number } {
  const isEndless = border === 'wrap';
  const top = isEndless ? start - reach : Math.max(0, start - reach);
  const bottom = isEndless ? end + reach : Math.min(height, end + reach);
  const strip = createMatrix(width, bottom - top);
  for (let row = top; row < bottom; row++) {
    const source = borderIndex(row, height, border) * width;
    strip.data.set(data.subarray(source, source + width), (row - top) * width);
  }
  return { strip, first: start - top };
}

const padAround = (image: Matrix, border: Border): Matrix =>
  pad(image, { top: REACH, right: REACH, bottom: REACH, left: REACH }, border);

/** Goes through some rows; the others stay. */
function passOver(image: Matrix, threshold: number, border: Border, rows: RowRange): Matrix {
  const { width, height } = image;
  const padded = padAround(image, border);
  const around = { data: padded.data, centre: 0, steps: stepsAlongLines(padded.width) };
  const values = new Float64Array(VALUES);
  const data = image.data.slice();
  for (let y = rows.start; y < rows.end; y++) {
    for (let x = 0; x < width; x++) {
      around.centre = (y + REACH) * padded.width + x + REACH;
      if (isImpulse(around, threshold)) {
        data[y * width + x] = medianAround(around, padded.width, values);
      }
    }
  }
  return { width, height, data };
}
