import { setImmediate } from 'node:timers/promises';
import type { Plan } from '../src/lib/convolve/index.ts';
import {
  filterPicture,
  planOfPicture,
  type Filters,
  type FilterSettings,
  type Picture,
} from '../src/lib/pictures/index.ts';

/** A picture after a kernel has gone over it. */
export interface Filtered {
  readonly picture: Picture;
  readonly plan: Plan;
  /** From pixels to pixels, without reading or writing files. */
  readonly milliseconds: number;
}

/**
 * Filters a picture band by band. Between two bands, the process can receive an interruption.
 *
 * @param report Receives the share that is done, from 0 to 1.
 */
export async function filter(
  picture: Picture,
  settings: FilterSettings,
  filters: Filters,
  report: (done: number) => void,
): Promise<Filtered> {
  // This also splits the picture into planes, once for all kernels, so their times do not include it.
  const plan = planOfPicture(picture, settings, filters);
  const bands = filterPicture(picture, settings, filters);
  let milliseconds = 0;
  for (;;) {
    const start = performance.now();
    const step = bands.next();
    milliseconds += performance.now() - start;
    if (step.done === true) return { picture: step.value, plan, milliseconds };
    report(step.value);
    await setImmediate();
  }
}
