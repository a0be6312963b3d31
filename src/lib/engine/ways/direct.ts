import type { Matrix } from '../../matrix/index.ts';
import type { Simd } from '../simd.ts';
import { ringStrideOf, writeTaps } from './taps.ts';
import type { Task } from './task.ts';

/** Computes the band whose record is at this address, and which has so many rows. */
export type ComputeBand = (band: number, rows: number) => void;

/** The kernel as a list of taps, in float32. */
export function prepareDirect(simd: Simd, { kernel, layout }: Task): ComputeBand {
  const ringStride = ringStrideOf(layout.width + kernel.width - 1, 4);
  const taps = writeTaps(simd, kernel.data, kernel, ringStride);
  return (band) => simd.functions.direct(band, taps);
}

/** The same in integers of 16 bits, for whole weights on bytes. */
export function prepareWhole(simd: Simd, { kernel, layout }: Task): ComputeBand {
  const ringStride = ringStrideOf(layout.width + kernel.width - 1, 2);
  const taps = writeTaps(simd, kernel.data, kernel, ringStride);
  return (band) => simd.functions.whole(band, taps);
}

/** Those of two kernels, in integers of 16 bits, as the magnitude of both sums. */
export function prepareMagnitude(simd: Simd, { kernel, layout }: Task, other: Matrix): ComputeBand {
  const ringStride = ringStrideOf(layout.width + kernel.width - 1, 2);
  const taps = writeTaps(simd, kernel.data, kernel, ringStride);
  const others = writeTaps(simd, other.data, other, ringStride);
  return (band) => simd.functions.magnitude(band, taps, others);
}
