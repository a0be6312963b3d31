import type { Plan } from '../convolve/index.ts';
import { LOCAL_COSTS } from './local-filter.ts';
import { hasPlainBytes, type FilterSettings } from './settings.ts';

/** Nanoseconds for a pixel more where sums become bytes later, as with a range other than `clamp`. */
const RANGE_COST = 6;

/** The same where light is summed: it is looked up for bytes, and bytes for it. */
const LIGHT_COST = 8;

/**
 * The same for a picture that is not opaque: colour is multiplied by alpha, divided and turned into
 * bytes. Alpha is filtered besides.
 */
const TRANSPARENCY_COST = 15;

/** Roughly how many milliseconds one thread takes to filter so many pixels of one plane. */
export function millisecondsFor(
  { cost }: Plan,
  settings: FilterSettings,
  pixels: number,
  isOpaque: boolean,
): number {
  const { insteadOfSum, isLight = false } = settings;
  if (insteadOfSum !== undefined) {
    return (pixels * LOCAL_COSTS[insteadOfSum.name][isOpaque ? 0 : 1]) / 1e6;
  }
  const sums = (settings.magnitudeWith === undefined ? 1 : 2) * cost + (isLight ? LIGHT_COST : 0);
  if (!isOpaque) return (pixels * (2 * sums + TRANSPARENCY_COST)) / 1e6;
  return (pixels * (sums + (hasPlainBytes(settings) ? 0 : RANGE_COST))) / 1e6;
}
