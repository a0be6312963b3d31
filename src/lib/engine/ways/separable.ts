import type { Simd } from '../simd.ts';
import type { ComputeBand } from './direct.ts';
import { ringStrideOf, writeTaps } from './taps.ts';
import type { Task } from './task.ts';

/** A column times a row, in two passes in float32; `profile.factors` must be there. */
export function prepareSeparable(simd: Simd, { kernel, layout, profile }: Task): ComputeBand {
  const { column, row } = profile.factors!;
  const scale = scaleOf(column);
  const pixels = ringStrideOf(layout.width + kernel.width - 1, 4);
  const across = writeTaps(
    simd,
    row.map((weight) => weight * scale),
    { width: kernel.width, height: 1 },
    pixels,
  );
  const sums = ringStrideOf(layout.width, 4);
  const down = writeTaps(
    simd,
    column.map((weight) => weight / scale),
    { width: 1, height: kernel.height },
    sums,
  );
  return (band) => simd.functions.separable(band, across, down);
}

/**
 * The power of two that leaves the column's largest weight between 1 and 2: then sums along the rows are
 * no larger than those of the kernel, and a power of two costs no bit.
 */
function scaleOf(column: Float64Array): number {
  const largest = column.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return 2 ** Math.floor(Math.log2(largest));
}
