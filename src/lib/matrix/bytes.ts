import { requireOneOf, requireOptions } from './arguments.ts';
import type { Matrix } from './matrix.ts';
import { rangeOf, type Range, type Scaling } from './range.ts';

export const ROUNDINGS = ['half-even', 'truncate'] as const;

export type Rounding = (typeof ROUNDINGS)[number];

export interface ToBytesOptions extends Scaling {
  /** @default 'clamp' */
  readonly range?: Range;
  /**
   * `half-even`: to the nearest whole number, 0.5 to 0 and 1.5 to 2, as OpenCV's saturate_cast.
   * `truncate`: the fraction is dropped, as NumPy's `astype('uint8')`.
   * @default 'half-even'
   */
  readonly rounding?: Rounding;
}

/**
 * The matrix as `width * height` bytes, ready to be shown. By one rule: value * scale + offset, then
 * the range, then the rounding. The range `midgray` is `clamp` with the scale 1/2 and the offset 128.
 *
 * NaN becomes 0, Infinity 255 and -Infinity 0 (255 for `absolute`). For `minmax`, the range is that of
 * the finite values, and a matrix with a single value becomes 0; of scale and offset it undoes all
 * but the sign.
 *
 * @throws {TypeError | RangeError} for an unknown option, range or rounding, and a scale or offset
 *   that is not finite.
 */
export function toBytes(
  matrix: Matrix,
  options: ToBytesOptions = {},
): Uint8ClampedArray<ArrayBuffer> {
  requireOptions('options', options, ['scale', 'offset', 'range', 'rounding']);
  const { scale = 1, offset = 0, range = 'clamp', rounding = 'half-even' } = options;
  requireOneOf('rounding', rounding, ROUNDINGS);
  const toByteRange = rangeOf(matrix, range, { scale, offset });
  const truncates = rounding === 'truncate';
  const bytes = new Uint8ClampedArray(matrix.data.length);
  for (let i = 0; i < bytes.length; i++) {
    const value = toByteRange(matrix.data[i]!);
    // The clamped array cuts off at 0 and 255, rounds half to even, and takes NaN for 0.
    bytes[i] = truncates ? Math.trunc(value) : value;
  }
  return bytes;
}
