import { convolve, correlate, correlateMagnitude, planFor } from '../convolve/index.ts';
import type { Engine } from '../engine/index.ts';

/** What pictures are filtered with: the functions of the library, or those of an engine. */
export type Filters = Pick<
  Engine,
  'correlate' | 'convolve' | 'correlateMagnitude' | 'planFor' | 'module'
>;

/** Plain TypeScript, which is available at once and everywhere. */
export const plainFilters: Filters = {
  correlate,
  convolve,
  correlateMagnitude,
  planFor,
  module: null,
};
