import {
  borderIndex,
  layoutOf,
  type Border,
  type ByteMatrix,
  type RowRange,
} from '../convolve/index.ts';
import { rowsBeyondWindow } from './local-filter.ts';
import { correlationOptions, type FilterSettings } from './settings.ts';

/** Some rows of the result, and what it is made with. */
export interface StripTask {
  readonly rows: RowRange;
  readonly settings: FilterSettings;
}

interface StripRows {
  /** The first row of the plane that is in the strip, and the one after the last. */
  readonly top: number;
  readonly bottom: number;
  readonly border: Border;
  /** The rows of the result, counted for the strip. */
  readonly rows: RowRange;
}

/** Which rows of a plane a kernel reaches, with any anchor, or what is made instead of its sum. */
export function rowsInStrip(image: ByteMatrix, { rows, settings }: StripTask): StripRows {
  const { border } = layoutOf(image, settings.kernel, correlationOptions(settings));
  const beyond = rowsBeyondWindow(settings.insteadOfSum);
  const reach = settings.kernel.height - 1 + beyond;
  // A constant may be no byte, and what goes over the plane more than once meets the border each time.
  // The strip then ends where the plane does, and has the same border.
  const isCut = border === 'zero' || (beyond > 0 && border !== 'wrap');
  const top = isCut ? Math.max(0, rows.start - reach) : rows.start - reach;
  const bottom = isCut ? Math.min(image.height, rows.end + reach) : rows.end + reach;
  return { top, bottom, border, rows: { start: rows.start - top, end: rows.end - top } };
}

/**
 * The part of a plane that a kernel reads for some rows of the result: a copy of these rows and of
 * those around them that it reaches, across the border too.
 */
export function stripOf(
  image: ByteMatrix,
  task: StripTask,
): { readonly image: ByteMatrix; readonly rows: RowRange } {
  const { width } = image;
  const { top, bottom, border, rows } = rowsInStrip(image, task);
  const data = new Uint8Array(width * (bottom - top));
  for (let row = top; row < bottom; row++) {
    const source = borderIndex(row, image.height, border) * width;
    data.set(image.data.subarray(source, source + width), (row - top) * width);
  }
  return { image: { width, height: bottom - top, data }, rows };
}
