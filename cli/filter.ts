import { setImmediate } from 'node:timers/promises';
import type { Plan } from '../src/lib/convolve/index.ts';
import {
  filterPicture,
  planOfPicture,
  type Filters,
  type FilterSettings,
  type Picture,
} from '../src/lib/pictures/index.ts';

/** A picture after a kernel went over it. */
export interface Filtered {
  readonly picture: Picture;
  readonly plan: Plan;
  /** From pixels to pixels, without reading and writing files. */
  readonly milliseconds: number;
}

/**
 * Filters a picture band by band, and between them lets the process hear an interruption.
 *
 * @param filters Of the engine.
 * @param report Told the share that is done, from 0 to 1.
 */
export async function filter(
  picture: Picture,
  settings: FilterSettings,
  filters: Filters,
  report: (done: number) => void,
): Promise<Filtered> {
  // It takes the picture apart into planes too, once for all kernels: that is not in their times.
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
