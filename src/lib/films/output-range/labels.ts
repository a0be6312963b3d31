import { box, kernelBank, type Range, type Rounding } from '../../convolve/index.ts';
import type { NamedKernel } from '../source.ts';

/** Kernels to choose from: two that sum to 0 in two directions, one in all, and two that sum to 1. */
export const KERNELS: readonly NamedKernel[] = [
  { name: 'sobel_x', kernel: kernelBank.sobel_x },
  { name: 'sobel_y', kernel: kernelBank.sobel_y },
  { name: 'laplacian', kernel: kernelBank.laplacian },
  { name: 'sharpen', kernel: kernelBank.sharpen },
  { name: 'mean', kernel: box(3, 3) },
];

export const ROUNDING_NAMES: Readonly<Record<Rounding, string>> = {
  'half-even': 'rounded',
  truncate: 'dropped (truncated)',
};

/** What each range does to a sum v, in a few words. */
export const RANGE_NOTES: Readonly<Record<Range, string>> = {
  clamp: 'v as it is',
  absolute: 'v without its sign',
  midgray: '128 + v / 2',
  minmax: 'least to 0, greatest to 255',
};

/** Size of the drawings: 1 is 40 px a cell. */
export const SCALE = 0.8;

/** More columns than these do not fit beside others on a phone. */
export const MOST_BESIDE = 5;
