import type { Matrix } from '../convolve/index.ts';
import { sumsOfBand } from './band.ts';
import { ALPHA, type Planes } from './byte-planes.ts';
import { plainFilters, type Filters } from './filters.ts';
import { needsWholePlane } from './local-filter.ts';
import { outputSize } from './output-size.ts';
import type { FilterSettings } from './settings.ts';

/**
 * The numbers before they become bytes, sum * scale + offset, so that what is negative, large or a
 * fraction is not lost. Range and rounding have no part in it. Where nothing is seen, because alpha is
 * 0, they are NaN.
 *
 * @param filters The library's, or those of an engine.
 * @param pixelsAtOnce All pixels at once may be too much for the memory. @default four million
 * @returns A generator that yields the rows of the result from top to bottom, some at a time: a matrix
 *   for gray and for what is summed over the colours, or one each for red, green and blue.
 * @throws {TypeError | RangeError} what `correlate` throws.
 */
export function* sumsOfPlanes(
  planes: Planes,
  settings: FilterSettings,
  filters: Filters = plainFilters,
  pixelsAtOnce = 2 ** 22,
): Generator<readonly Matrix[], void, void> {
  const { scale = 1, offset = 0 } = settings;
  function scaled(sums: Matrix): Matrix {
    for (let i = 0; i < sums.data.length; i++) sums.data[i] = sums.data[i]! * scale + offset;
    return sums;
  }
  const colours = planes.filter(({ channels }) => !channels.includes(ALPHA));
  const { width, height } = outputSize(planes, settings);
  const step = needsWholePlane(settings.insteadOfSum) ? height : Math.ceil(pixelsAtOnce / width);
  for (let start = 0; start < height; start += step) {
    const rows = { start, end: Math.min(start + step, height) };
    const sums = colours.map((plane) => sumsOfBand({ ...plane, rows, settings }, filters));
    yield (settings.isSummed ? [addedUp(sums)] : sums).map(scaled);
  }
}

const addedUp = (planes: readonly Matrix[]): Matrix =>
  planes.reduce((sum, { data }) => ({ ...sum, data: sum.data.map((one, i) => one + data[i]!) }));
