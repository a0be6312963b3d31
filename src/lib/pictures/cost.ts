import type { Plan } from '../convolve/index.ts';
import { hasPlainBytes, type FilterSettings } from './settings.ts';

/**
 * Nanoseconds for a pixel and for each of its multiplications, by the type of number that sums are
 * computed in: float64 is plain TypeScript, the others are the engine.
 * From `npm run bench -- --quick` and `npm run bench -- --quick --plan`, rounded: it is enough to
 * know the size of a task.
 */
const COSTS = {
  float64: { pixel: 4, multiplication: 0.5 },
  float32: { pixel: 0.6, multiplication: 0.06 },
  int32: { pixel: 1, multiplication: 0.2 },
  int16: { pixel: 0.3, multiplication: 0.04 },
} as const satisfies Record<Plan['arithmetic'], object>;

/** Nanoseconds for a pixel more where sums become bytes later, as with a range other than `clamp`. */
const RANGE_COST = 6;

/**
 * The same for a picture that is not opaque: colour is multiplied by alpha, divided and turned into
 * bytes. Alpha is filtered besides.
 */
const TRANSPARENCY_COST = 15;

/** Roughly how many milliseconds one thread takes to filter so many pixels of one plane. */
export function millisecondsFor(
  { arithmetic, multiplications }: Plan,
  settings: FilterSettings,
  pixels: number,
  isOpaque: boolean,
): number {
  const { pixel, multiplication } = COSTS[arithmetic];
  const kernels = settings.magnitudeWith === undefined ? 1 : 2;
  const sums = kernels * (pixel + multiplication * multiplications);
  if (!isOpaque) return (pixels * (2 * sums + TRANSPARENCY_COST)) / 1e6;
  return (pixels * (sums + (hasPlainBytes(settings) ? 0 : RANGE_COST))) / 1e6;
}
