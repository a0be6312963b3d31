import type { Border, Matrix, Range, Rounding } from '../convolve/index.ts';

export const OPERATIONS = ['correlate', 'convolve'] as const;
export const MODES = ['gray', 'colour'] as const;

export type Operation = (typeof OPERATIONS)[number];

/** `gray`: one plane, the colours weighted as the eye does. `colour`: red, green, blue, each by itself. */
export type Mode = (typeof MODES)[number];

/** Everything that decides how a picture is filtered. */
export interface FilterSettings {
  readonly kernel: Matrix;
  readonly operation: Operation;
  readonly border: Border;
  readonly range: Range;
  /** @default 'half-even' */
  readonly rounding?: Rounding;
  readonly mode: Mode;
}
