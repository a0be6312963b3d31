import { convolve, correlate, planFor } from '../convolve/index.ts';

/** What pictures are filtered with: the functions of the library, or of an engine. */
export interface Filters {
  readonly correlate: typeof correlate;
  readonly convolve: typeof convolve;
  readonly planFor: typeof planFor;
}

/** Plain TypeScript, which is there at once and everywhere. */
export const plainFilters: Filters = { correlate, convolve, planFor };
