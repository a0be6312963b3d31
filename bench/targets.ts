/** What the engine shall reach at 1640 x 1190, as ratios in one run. */
interface Goal {
  /** Of native filter2D's time on one thread, at most. */
  readonly ofNative: number;
  /** Times faster than OpenCV.js filter2D in the same browser, at least. */
  readonly timesOpenCv: number;
}

export interface Target {
  /** A row is reached when each of its kernels is. */
  readonly kernels: readonly string[];
  readonly bytes: Goal;
  readonly float: Goal;
}

const goal = (ofNative: number, timesOpenCv: number): Goal => ({ ofNative, timesOpenCv });

export const TARGETS: readonly Target[] = [
  { kernels: ['sharpen', 'laplacian', 'sobel_x'], bytes: goal(0.8, 12), float: goal(0.8, 4.5) },
  { kernels: ['dense 3'], bytes: goal(1.1, 8), float: goal(0.9, 4) },
  { kernels: ['box 7'], bytes: goal(0.18, 40), float: goal(0.11, 30) },
  { kernels: ['gaussian 9'], bytes: goal(0.22, 13), float: goal(0.125, 9.5) },
  { kernels: ['dense 7'], bytes: goal(0.7, 10), float: goal(0.38, 9) },
  { kernels: ['box 21'], bytes: goal(0.06, 25), float: goal(0.065, 20) },
  { kernels: ['dense 21'], bytes: goal(0.26, 5.5), float: goal(0.3, 4) },
  { kernels: ['dense 63'], bytes: goal(0.3, 4.2), float: goal(0.33, 3.4) },
];

/** Speed of plain TypeScript, bytes, as a multiple of that of OpenCV.js filter2D. */
export const typescriptTarget = (kernel: string): number =>
  kernel === 'dense 21' || kernel === 'dense 63' ? 0.7 : 1;

/** From the smallest picture to the largest, the time of a pixel may change by this part. */
export const LINEAR_WITHIN = 0.25;
