/** What vision is measured by, for the page, for Python and for the report. */

export const NAMES = {
  typescript: 'ours, TypeScript',
  engine: 'ours, engine',
  openCvJs: 'OpenCV.js',
  native: 'native OpenCV',
} as const;

export type VisionTask =
  | { readonly operation: 'median'; readonly size: number }
  | { readonly operation: 'gaussian'; readonly sigma: number }
  | { readonly operation: 'gradient magnitude' };

/** A task as it travels to the browser and to Python. */
export interface VisionJob {
  readonly width: number;
  readonly height: number;
  /** File of `width * height` bytes. */
  readonly image: string;
  readonly task: VisionTask;
}

const median = (size: number): VisionTask => ({ operation: 'median', size });
const gaussian = (sigma: number): VisionTask => ({ operation: 'gaussian', sigma });

/** In the order of the table. */
export const TASKS: Readonly<Record<string, VisionTask>> = {
  'median 3': median(3),
  'median 5': median(5),
  'median 9': median(9),
  'median 21': median(21),
  'median 51': median(51),
  'gaussian 1': gaussian(1),
  'gaussian 2': gaussian(2),
  'gaussian 5': gaussian(5),
  'gaussian 20': gaussian(20),
  'gaussian 60': gaussian(60),
  'gradient magnitude': { operation: 'gradient magnitude' },
};

/** The gradient is given in floats, the others in bytes. */
export const hasFloats = ({ operation }: VisionTask): boolean => operation === 'gradient magnitude';

/** Weights along a side, as our Gaussian has them: 4 sigma to each side. */
export const gaussianSide = (sigma: number): number => 2 * Math.floor(4 * sigma + 0.5) + 1;

/** One of ours at a task takes at most this fraction of the time of somebody at a task. */
export interface VisionTarget {
  readonly ours: string;
  readonly task: string;
  readonly contestant: string;
  readonly ofTask: string;
  readonly fraction: number;
}

const beside = (task: string, fraction: number, ours: string = NAMES.typescript): VisionTarget => ({
  ours,
  task,
  contestant: NAMES.openCvJs,
  ofTask: task,
  fraction,
});

export const VISION_TARGETS: readonly VisionTarget[] = [
  beside('median 3', 1),
  beside('median 5', 1),
  beside('median 21', 2),
  beside('gradient magnitude', 1 / 3, NAMES.engine),
  {
    ours: NAMES.typescript,
    task: 'gaussian 20',
    contestant: NAMES.typescript,
    ofTask: 'gaussian 2',
    fraction: 2,
  },
];
