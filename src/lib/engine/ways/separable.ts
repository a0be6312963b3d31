import type { Simd } from '../simd.ts';
import type { ComputeBand } from './direct.ts';
import { ringStrideOf, writeTaps } from './taps.ts';
import type { Task } from './task.ts';

/** A column times a row, in two passes in float32; `profile.factors` must be there. */
export function prepareSeparable(simd: Simd, { kernel, layout, profile }: Task): ComputeBand {
  const { column, row } = profile.factors!;
  const pixels = ringStrideOf(layout.width + kernel.width - 1, 4);
  const across = writeTaps(simd, row, { width: kernel.width, height: 1 }, pixels);
  const sums = ringStrideOf(layout.width, 4);
  const down = writeTaps(simd, column, { width: 1, height: kernel.height }, sums);
  return (band) => simd.functions.separable(band, across, down);
}
