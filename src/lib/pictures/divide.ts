import type { Plan } from '../convolve/index.ts';
import type { Band } from './band.ts';
import type { BytePlane, Planes } from './byte-planes.ts';
import { millisecondsFor } from './cost.ts';
import type { Filters } from './filters.ts';
import { needsWholePlane, rowsBeyondWindow } from './local-filter.ts';
import { outputSize } from './output-size.ts';
import { correlationOptions, type FilterSettings } from './settings.ts';

/**
 * Milliseconds of work in a band, about: the longest time for which messages have to wait, unless one
 * row of tiles takes longer.
 */
const LONGEST_BAND = 25;

/** Pixels of the result in a band, about: its sums take four bytes each. */
const LARGEST_BAND = 2 ** 21;

/**
 * Divides the work on a picture into bands of rows of the result, plane after plane. They may be
 * filtered in any order, and on any thread. A band is never less than a row of tiles: part of a tile
 * costs as much as all of it, and it is a whole plane where a filter needs that.
 *
 * @param threadsFor How many threads share work that would take one of them so many milliseconds.
 * @param longest Milliseconds of work in a band, about.
 * @throws {TypeError | RangeError} what `planFor` throws.
 */
export function divide(
  planes: Planes,
  settings: FilterSettings,
  { planFor }: Filters,
  threadsFor: (milliseconds: number) => number = () => 1,
  longest: number = LONGEST_BAND,
): Band[] {
  const { width, height } = outputSize(planes, settings);
  const [first] = planes;
  const plan = planFor(settings.kernel, first!.image, correlationOptions(settings));
  const pixels = width * height;
  const milliseconds = millisecondsOf(first!, settings, planFor, pixels);
  const threads = threadsFor(planes.length * milliseconds);
  const count = Math.max(milliseconds / longest, pixels / LARGEST_BAND, threads / planes.length);
  const together = rowsTogether(plan, settings);
  const step = needsWholePlane(settings.insteadOfSum)
    ? height
    : together * Math.ceil(height / Math.ceil(count) / together);
  return planes.flatMap((plane) =>
    Array.from({ length: Math.ceil(height / step) }, (_, i) => ({
      ...plane,
      rows: { start: i * step, end: Math.min((i + 1) * step, height) },
      settings,
    })),
  );
}

/** With what the plane is made of, where that is made band by band. */
function millisecondsOf(
  { image, alpha }: BytePlane,
  settings: FilterSettings,
  planFor: Filters['planFor'],
  pixels: number,
): number {
  const { kernel, of } = settings;
  const plan = planFor(kernel, image, correlationOptions(settings));
  const own = millisecondsFor(plan, settings, pixels, alpha === undefined);
  return of === undefined
    ? own
    : own + millisecondsOf({ image, channels: [] }, of, planFor, pixels);
}

/** How many rows of the result come from one row of tiles; of rows that need others, no fewer than those. */
function rowsTogether({ tile }: Plan, { kernel, insteadOfSum }: FilterSettings): number {
  const rows = tile === undefined ? 1 : tile.height - kernel.height + 1;
  return Math.max(rows, 2 * rowsBeyondWindow(insteadOfSum));
}
