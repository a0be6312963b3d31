import type { Plan } from '../convolve/index.ts';
import { filterBand } from './band.ts';
import { divide } from './divide.ts';
import { plainFilters, type Filters } from './filters.ts';
import { joinBands } from './join.ts';
import type { Picture } from './picture.ts';
import { correlationOptions, type FilterSettings } from './settings.ts';
import { premultiplied } from './transparency.ts';

/**
 * Filters a picture in bands of rows, so that the caller can report, pause or stop between them.
 * Each plane becomes bytes by itself, with `minmax` too. An opaque picture stays opaque; for others,
 * docs/pictures.md gives the rule.
 *
 * @param filters The library's, or those of an engine.
 * @returns A generator that yields the share that is done, from 0 to 1, and returns the new picture.
 * @throws {TypeError | RangeError} what `correlate` and `toBytes` throw.
 */
export function* filterPicture(
  pixels: Picture,
  settings: FilterSettings,
  filters: Filters = plainFilters,
): Generator<number, Picture, void> {
  const bands = divide(pixels, settings, filters);
  const result = joinBands(pixels, settings);
  for (const [index, band] of bands.entries()) {
    result.add(band, filterBand(band, filters));
    yield (index + 1) / bands.length;
  }
  return result.picture;
}

/** The plan for the bands of a picture; it is the same for all planes of colour, and both kernels of a magnitude. */
export function planOfPicture(
  pixels: Picture,
  settings: FilterSettings,
  filters: Filters = plainFilters,
): Plan {
  const band = divide(pixels, settings, filters)[0]!;
  const { image, rows } = band.alpha === undefined ? band : premultiplied(band, band.alpha);
  return filters.planFor(settings.kernel, image, { ...correlationOptions(settings), rows });
}
