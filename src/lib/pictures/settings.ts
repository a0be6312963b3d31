import type { Border, Matrix, Range, Rounding } from '../convolve/index.ts';

export const OPERATIONS = ['correlate', 'convolve'] as const;
export const MODES = ['gray', 'colour'] as const;

export type Operation = (typeof OPERATIONS)[number];

/** `gray`: one plane, as the eye weighs the colours. `colour`: red, green and blue, each by itself. */
export type Mode = (typeof MODES)[number];

/** All that decides what becomes of a picture. */
export interface FilterSettings {
  readonly kernel: Matrix;
  readonly operation: Operation;
  readonly border: Border;
  readonly range: Range;
  /** @default 'half-even' */
  readonly rounding?: Rounding;
  readonly mode: Mode;
}
