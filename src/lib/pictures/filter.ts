import type { Plan } from '../convolve/index.ts';
import { filterBand } from './band.ts';
import { planesOf, type Planes } from './byte-planes.ts';
import { divide } from './divide.ts';
import { plainFilters, type Filters } from './filters.ts';
import { joinBands } from './join.ts';
import { isMadeByBands } from './made-band.ts';
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
export function filterPicture(
  picture: Picture,
  settings: FilterSettings,
  filters: Filters = plainFilters,
): Generator<number, Picture, void> {
  return filterPlanes(planesOf(picture, settings.mode), settings, filters);
}

/**
 * The same for a picture that has been split into its planes, by the mode of the settings.
 *
 * @param out A result of the same picture that is not needed any more: it is written over if it has the
 *   right size.
 */
export function* filterPlanes(
  planes: Planes,
  settings: FilterSettings,
  filters: Filters,
  out?: Picture,
): Generator<number, Picture, void> {
  const { of, ...own } = settings;
  if (of !== undefined && !isMadeByBands(planes, settings)) {
    const made = yield* filterPlanes(planes, of, filters);
    return yield* filterPlanes(planesOf(made, settings.mode), own, filters, out);
  }
  const bands = divide(planes, settings, filters);
  const result = joinBands(planes, settings, out);
  for (const [index, band] of bands.entries()) {
    result.add(band, filterBand(band, filters));
    yield (index + 1) / bands.length;
  }
  return result.picture;
}

/** The plan for the bands of a picture; it is the same for all planes of colour, and both kernels of a magnitude. */
export function planOfPlanes(
  planes: Planes,
  settings: FilterSettings,
  filters: Filters = plainFilters,
): Plan {
  const band = divide(planes, settings, filters)[0]!;
  const { image, rows } = band.alpha === undefined ? band : premultiplied(band, band.alpha);
  return filters.planFor(settings.kernel, image, { ...correlationOptions(settings), rows });
}
