import { createMatrix, type Matrix } from '../convolve/index.ts';
import { sumsOfBand } from './band.ts';
import { ALPHA } from './byte-planes.ts';
import { divide } from './divide.ts';
import { plainFilters, type Filters } from './filters.ts';
import { outputSize } from './output-size.ts';
import type { Picture } from './picture.ts';
import type { FilterSettings } from './settings.ts';

/**
 * The numbers before they become bytes, sum * scale + offset, so that what is negative, large or a
 * fraction is not lost. Range and rounding have no part in it. Where nothing is seen, because alpha is 0, they are NaN.
 *
 * @param filters The library's, or those of an engine.
 * @returns A generator that yields the share that is done, from 0 to 1, and returns a matrix for gray,
 *   or for red, green and blue.
 * @throws {TypeError | RangeError} what `correlate` throws.
 */
export function* sumsOfPicture(
  picture: Picture,
  settings: FilterSettings,
  filters: Filters = plainFilters,
): Generator<number, Matrix[], void> {
  const { scale = 1, offset = 0 } = settings;
  const { width, height } = outputSize(picture, settings);
  const bands = divide(picture, settings, filters).filter(
    ({ channels }) => !channels.includes(ALPHA),
  );
  const planes: Matrix[] = [];
  for (const [index, band] of bands.entries()) {
    // Bands come plane after plane.
    if (band.rows.start === 0) planes.push(createMatrix(width, height));
    const sums = sumsOfBand(band, filters).data;
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! * scale + offset;
    planes.at(-1)!.data.set(sums, band.rows.start * width);
    yield (index + 1) / bands.length;
  }
  return planes;
}
