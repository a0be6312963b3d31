import {
  type Border,
  type CorrelateOptions,
  type Matrix,
  type Range,
  type Rounding,
  type Scaling,
} from '../convolve/index.ts';
import type { Colour } from '../vision/index.ts';
import type { LocalFilter } from './local-filter.ts';

export const OPERATIONS = ['correlate', 'convolve'] as const;
export const MODES = ['gray', 'colour'] as const;

export type Operation = (typeof OPERATIONS)[number];

/** `gray`: one plane, the colours weighted as the eye does. `colour`: red, green, blue, each by itself. */
export type Mode = (typeof MODES)[number];

/**
 * Everything that decides how a picture is filtered. Constant, size and anchor are the options of
 * `correlate`, with its defaults and its refusals; the sums become bytes as `toBytes` says, by
 * sum * scale + offset, then the range, then the rounding.
 */
export interface FilterSettings
  extends Pick<CorrelateOptions, 'constant' | 'size' | 'anchor'>, Scaling {
  readonly kernel: Matrix;
  /**
   * A second kernel with the sides of the first: a sum is then the magnitude, sqrt(a^2 + b^2), of the
   * sums a and b of both, as of the Sobel kernels along x and y.
   */
  readonly magnitudeWith?: Matrix;
  /** One for each colour of an opaque picture, with the sides of `kernel`, which then has no part. */
  readonly kernels?: Readonly<Record<Colour, Matrix>>;
  /** Then the sums of the three colours are added up to one plane, as `correlateSummed` does. */
  readonly isSummed?: true;
  /**
   * The sums are of the light that bytes stand for, as `srgbToLinear` has it but up to 255, and are encoded
   * again; a constant is light as well. Refused for a filter that is no sum, and for colours that are summed.
   *
   * @default false
   */
  readonly isLight?: boolean;
  /** Then what is filtered is not the picture, but the one that these settings make of it. */
  readonly of?: FilterSettings;
  /** Then the sides of the kernel are those of a window, and its weights have no part. */
  readonly insteadOfSum?: LocalFilter;
  readonly operation: Operation;
  /** Has no part in the size `valid`, which never looks beyond the edge. */
  readonly border: Border;
  readonly range: Range;
  /** @default 'half-even' */
  readonly rounding?: Rounding;
  readonly mode: Mode;
}

/** What the settings say to `correlate` and `convolve`. */
export function correlationOptions({
  border,
  constant,
  size,
  anchor,
}: FilterSettings): Pick<CorrelateOptions, 'border' | 'constant' | 'size' | 'anchor'> {
  return {
    border,
    ...(constant !== undefined && { constant }),
    ...(size !== undefined && { size }),
    ...(anchor !== undefined && { anchor }),
  };
}

/** Whether numbers become bytes by rounding and clamping alone, one by one. */
export const isStoredAsItIs = ({
  isSummed,
  range,
  rounding = 'half-even',
  scale = 1,
  offset = 0,
}: FilterSettings): boolean =>
  isSummed === undefined &&
  range === 'clamp' &&
  rounding === 'half-even' &&
  scale === 1 &&
  offset === 0;

/** Whether the bytes are those of `correlate` itself, which is faster than sums that become bytes. */
export const hasPlainBytes = (settings: FilterSettings): boolean => {
  const { insteadOfSum, magnitudeWith, isLight = false } = settings;
  const isSum = insteadOfSum === undefined && magnitudeWith === undefined && !isLight;
  return isSum && isStoredAsItIs(settings);
};
