import type { Output } from '../src/lib/convolve/index.ts';
import { NAMES } from './contestants/contestant.ts';

/** At 1640 x 1190, one contestant takes at most this fraction of the time of another. */
export interface Target {
  /** Reached if each of these kernels reaches it. */
  readonly kernels: readonly string[];
  readonly output: Output;
  readonly contestant: string;
  readonly peer: string;
  readonly fraction: number;
}

/** Of the engine: at most this fraction of native time, and so many times as fast as OpenCV.js. */
function engineTargets(
  kernels: readonly string[],
  output: Output,
  ofNative: number,
  timesOpenCv: number,
): Target[] {
  const common = { kernels, output, contestant: NAMES.engine };
  return [
    { ...common, peer: NAMES.native, fraction: ofNative },
    { ...common, peer: NAMES.openCvJs, fraction: 1 / timesOpenCv },
  ];
}

const typescriptTarget = (kernels: readonly string[], fraction: number): Target => ({
  ...{ kernels, output: 'bytes', contestant: NAMES.typescript },
  ...{ peer: NAMES.openCvJs, fraction },
});

const SPARSE = ['sharpen', 'laplacian', 'sobel_x'];

export const TARGETS: readonly Target[] = [
  ...engineTargets(SPARSE, 'bytes', 0.8, 12),
  ...engineTargets(SPARSE, 'float', 0.8, 4.5),
  ...engineTargets(['dense 3'], 'bytes', 1.1, 8),
  ...engineTargets(['dense 3'], 'float', 0.9, 4),
  ...engineTargets(['box 7'], 'bytes', 0.18, 40),
  ...engineTargets(['box 7'], 'float', 0.11, 30),
  ...engineTargets(['gaussian 9'], 'bytes', 0.22, 13),
  ...engineTargets(['gaussian 9'], 'float', 0.125, 9.5),
  ...engineTargets(['dense 7'], 'bytes', 0.7, 10),
  ...engineTargets(['dense 7'], 'float', 0.38, 9),
  ...engineTargets(['box 21'], 'bytes', 0.06, 25),
  ...engineTargets(['box 21'], 'float', 0.065, 20),
  ...engineTargets(['dense 21'], 'bytes', 0.26, 5.5),
  ...engineTargets(['dense 21'], 'float', 0.3, 4),
  ...engineTargets(['dense 63'], 'bytes', 0.3, 4.2),
  ...engineTargets(['dense 63'], 'float', 0.33, 3.4),
  typescriptTarget([...SPARSE, 'dense 3', 'box 7', 'box 21', 'gaussian 9', 'dense 7'], 1),
  typescriptTarget(['dense 21', 'dense 63'], 1 / 0.7),
];

/** From the smallest picture to the largest, the time of a pixel may grow by this factor. */
export const GROWTH = 1.25;
