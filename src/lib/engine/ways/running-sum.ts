import type { Simd } from '../simd.ts';
import type { ComputeBand } from './direct.ts';
import { ringStrideOf } from './taps.ts';
import { fitsNarrow, type Task } from './task.ts';

/** All weights the same, in integers; `profile.constant` must be there. */
export function prepareRunningSum(simd: Simd, { kernel, layout, profile }: Task): ComputeBand {
  const { width, height } = kernel;
  const columns = simd.room(ringStrideOf(layout.width + width - 1, 2) + 64);
  const box = simd.record([width, height, 0, Number(fitsNarrow(kernel)), columns]);
  simd.floats[box / 4 + 2] = profile.constant!;
  return (band) => simd.functions.runningSum(band, box);
}
