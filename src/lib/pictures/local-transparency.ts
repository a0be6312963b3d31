/**
 * Filters that are no sums, on a picture that is not opaque; docs/pictures.md gives the rule. Either alpha is
 * filtered as colour times alpha is, or it stays as it was; what grows with colour is divided by it.
 */
import { toBytes, type ByteMatrix, type Image, type Matrix } from '../convolve/index.ts';
import type { BytePlane } from './byte-planes.ts';
import type { Filters } from './filters.ts';
import {
  filtersAlpha,
  growsWithColour,
  localSums,
  takesStoredColour,
  type LocalTask,
} from './local-filter.ts';
import { correlationOptions } from './settings.ts';
import type { StripTask } from './strip.ts';
import { alphaOptions, INVISIBLE, keptAlpha, premultiplied } from './transparency.ts';

/** As much of a band as is needed here. */
type LocalBand = StripTask & Pick<BytePlane, 'image' | 'channels' | 'place'>;

/** What a filter has to know about a band. */
export const taskOfBand = ({ rows, channels, place, settings }: LocalBand): LocalTask => ({
  window: settings.kernel,
  options: { ...correlationOptions(settings), rows },
  channel: channels[0]!,
  ...(place && { place }),
});

/** @returns The bytes of alpha for the task's rows. */
export function localAlpha(alpha: ByteMatrix, task: StripTask, filters: Filters): ByteMatrix {
  if (!filtersAlpha(task.settings.insteadOfSum!)) return keptAlpha(alpha, task, filters);
  const filtered = filteredAlpha(alpha, task);
  return { ...filtered, data: toBytes(filtered) };
}

function filteredAlpha(alpha: ByteMatrix, task: StripTask): Matrix {
  const { kernel, insteadOfSum } = task.settings;
  const options = alphaOptions(task);
  return localSums(insteadOfSum!, alpha, { window: kernel, options, channel: 0 });
}

/** @returns What an opaque picture would give, for the band's rows; NaN where alpha comes out as 0. */
export function localColour(band: LocalBand, alpha: ByteMatrix, filters: Filters): Matrix {
  const filter = band.settings.insteadOfSum!;
  const isFiltered = filtersAlpha(filter);
  const isDivided = growsWithColour(filter);
  // A median is a colour.
  const most = isFiltered ? 255 : Infinity;
  const values = takesStoredColour(filter)
    ? localSums(filter, band.image, taskOfBand(band))
    : underAlpha(band, alpha);
  const after: Image = isFiltered ? filteredAlpha(alpha, band) : keptAlpha(alpha, band, filters);
  for (let i = 0; i < values.data.length; i++) {
    const divisor = after.data[i]!;
    if (divisor <= INVISIBLE) values.data[i] = NaN;
    else if (isDivided) values.data[i] = Math.min(most, values.data[i]! / divisor);
  }
  return values;
}

/** What the filter makes of colour times alpha. */
function underAlpha(band: LocalBand, alpha: ByteMatrix): Matrix {
  const { image, rows } = premultiplied(band, alpha);
  const { window, options, ...task } = taskOfBand(band);
  const { constant } = band.settings;
  const covered = constant === undefined ? {} : { constant: 255 * constant };
  const own = { ...task, window, options: { ...options, ...covered, rows } };
  return localSums(band.settings.insteadOfSum!, image, own);
}
