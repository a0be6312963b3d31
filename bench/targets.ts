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

const SPARSE = ['sharpen', 'laplacian', 'sobel_x'];

/** For the engine: the fraction of native time, and how many times as fast as OpenCV.js. */
const ENGINE = [
  { kernels: SPARSE, bytes: [0.8, 12], float: [0.8, 4.5] },
  { kernels: ['dense 3'], bytes: [1.1, 8], float: [0.9, 4] },
  { kernels: ['box 7'], bytes: [0.18, 40], float: [0.11, 30] },
  { kernels: ['gaussian 9'], bytes: [0.22, 13], float: [0.125, 9.5] },
  { kernels: ['dense 7'], bytes: [0.7, 10], float: [0.38, 9] },
  { kernels: ['box 21'], bytes: [0.06, 25], float: [0.065, 20] },
  { kernels: ['dense 21'], bytes: [0.26, 5.5], float: [0.3, 4] },
  { kernels: ['dense 63'], bytes: [0.3, 4.2], float: [0.33, 3.4] },
] as const;

/** For plain TypeScript, bytes: how many times as fast as OpenCV.js. */
const TYPESCRIPT = [
  { kernels: [...SPARSE, 'dense 3', 'box 7', 'box 21', 'gaussian 9', 'dense 7'], times: 1 },
  { kernels: ['dense 21', 'dense 63'], times: 0.7 },
];

export const TARGETS: readonly Target[] = [
  ...ENGINE.flatMap(({ kernels, ...outputs }) =>
    (['bytes', 'float'] as const).flatMap((output) => {
      const [ofNative, times] = outputs[output];
      const common = { kernels, output, contestant: NAMES.engine };
      return [
        { ...common, peer: NAMES.native, fraction: ofNative },
        { ...common, peer: NAMES.openCvJs, fraction: 1 / times },
      ];
    }),
  ),
  ...TYPESCRIPT.map(({ kernels, times }) => ({
    kernels,
    output: 'bytes' as const,
    contestant: NAMES.typescript,
    peer: NAMES.openCvJs,
    fraction: 1 / times,
  })),
];

/** From the smallest picture to the largest, the time of a pixel may grow by this factor. */
export const GROWTH = 1.25;
