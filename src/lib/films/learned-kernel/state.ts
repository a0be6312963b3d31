import type { Matrix } from '../../convolve/index.ts';

/** How much noise the picture after has, as a standard deviation. */
export const NOISES = ['0', '0.2', '0.5'] as const;
export type NoiseLevel = (typeof NOISES)[number];

/** How the kernel that is learned is laid on the picture: as it is, or turned. */
export const OPERATIONS = ['correlate', 'convolve'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** A picture, the kernel that is hidden, and how that is looked for. */
export interface LearnedState {
  readonly image: Matrix;
  readonly kernel: Matrix;
  readonly rate: number;
  readonly noise: NoiseLevel;
  readonly by: Operation;
}
