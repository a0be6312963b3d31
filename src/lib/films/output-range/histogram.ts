import type { Matrix } from '../../convolve/index.ts';
import { areaOf, cellAt, type Point } from '../../grid/index.ts';

/** One number of a matrix in the pile of its bin: `level` counts from 0, from the ground up. */
export interface Unit extends Point {
  readonly bin: number;
  readonly level: number;
}

/** How many numbers lie where: one unit for each of them. */
export interface Histogram {
  /** The axis reaches from `start` to `end`, 0..255 included, in bins of `step`. */
  readonly start: number;
  readonly end: number;
  readonly step: number;
  readonly units: readonly Unit[];
  /** Height of the highest pile. */
  readonly highest: number;
}

/** More piles than this are too thin to be seen. */
const MOST_BINS = 34;

/** Where the bins of a histogram begin, from left to right. */
export const binsOf = ({ start, end, step }: Histogram): number[] =>
  Array.from({ length: (end - start) / step }, (_, index) => start + index * step);

/** Piles the finite numbers of a matrix up; bins begin at 0, and 256 begins one too. */
export function histogramOf(matrix: Matrix): Histogram {
  const finite = matrix.data.filter(Number.isFinite);
  const least = Math.min(0, ...finite);
  const most = Math.max(255, ...finite);
  let step = 32;
  while ((most - least) / step > MOST_BINS - 2) step *= 2;
  const start = Math.floor(least / step) * step;
  const end = (Math.floor(most / step) + 1) * step;
  const piles = new Map<number, number>();
  const units = [...matrix.data].flatMap((value, index): Unit[] => {
    if (!Number.isFinite(value)) return [];
    const bin = Math.floor(value / step) * step;
    const level = piles.get(bin) ?? 0;
    piles.set(bin, level + 1);
    return [{ ...cellAt(areaOf(matrix), index), bin, level }];
  });
  return { start, end, step, units, highest: Math.max(0, ...piles.values()) };
}
