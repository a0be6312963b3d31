import { borderIndex, type ByteMatrix } from '../convolve/index.ts';
import { hasBytes } from '../matrix/index.ts';
import { filterBand, type Band } from './band.ts';
import { placeFromRow, type Planes } from './byte-planes.ts';
import type { Filters } from './filters.ts';
import { looksFurther } from './local-filter.ts';
import type { FilterSettings } from './settings.ts';
import { rowsInStrip } from './strip.ts';

/**
 * Whether a picture that is made of another one can be made band by band, each of just those rows of the
 * other one that it needs. Else that one has to be there first.
 */
export const isMadeByBands = (planes: Planes, { of, insteadOfSum }: FilterSettings): boolean =>
  of !== undefined &&
  planes.every(({ alpha }) => alpha === undefined) &&
  !looksFurther(insteadOfSum) &&
  !looksFurther(of.insteadOfSum) &&
  (of.of === undefined || isMadeByBands(planes, of));

/** The band of what it is made of: that is made here, as far as the band reaches. */
export function madeBand(band: Band, filters: Filters): Band {
  const { of, ...settings } = band.settings;
  if (of === undefined) return band;
  const { image } = band;
  const { top, bottom, border, rows } = rowsInStrip(image, band);
  const sources = Array.from({ length: bottom - top }, (_, i) =>
    borderIndex(top + i, image.height, border),
  );
  const start = Math.min(...sources);
  const made = filterBand(
    { ...band, settings: of, rows: { start, end: Math.max(...sources) + 1 } },
    filters,
  );
  if (!hasBytes(made)) throw new RangeError('of: a picture is made of bytes, not of sums');
  return {
    ...band,
    settings,
    rows,
    place: placeFromRow(band, top),
    image: gathered(made, sources, start),
  };
}

/** Rows of what was made, which begins with row `start`, in another order. */
function gathered(
  { width, data }: ByteMatrix,
  sources: readonly number[],
  start: number,
): ByteMatrix {
  const strip = new Uint8Array(width * sources.length);
  sources.forEach((source, row) => {
    const first = (source - start) * width;
    strip.set(data.subarray(first, first + width), row * width);
  });
  return { width, height: sources.length, data: strip };
}
