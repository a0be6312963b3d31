import { requireMatrix, type Matrix } from './matrix.ts';

/**
 * How numbers are brought to 0..255:
 *
 *     clamp      v                   what is outside is cut off
 *     absolute   |v|                 the strength of an edge, whichever way it goes
 *     midgray    128 + v / 2         0 is gray, negative darker, positive lighter
 *     minmax     255 (v - min) / (max - min)    the whole range, whatever it was
 *
 * All are then cut off at 0 and 255. With `midgray`, -255..255, the largest difference between two
 * pixels, just fits; a 3 x 3 Sobel or Laplacian reaches 1020, so that its steepest edges are cut
 * off unless the kernel is divided by 4 first.
 */
export const RANGES = ['clamp', 'absolute', 'midgray', 'minmax'] as const;
export const ROUNDINGS = ['half-even', 'truncate'] as const;

export type Range = (typeof RANGES)[number];
export type Rounding = (typeof ROUNDINGS)[number];

export interface ToBytesOptions {
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
 * The matrix as `width * height` bytes, ready to be shown. NaN becomes 0, Infinity 255 and
 * -Infinity 0 (255 for `absolute`). For `minmax`, the range is that of the finite values, and a matrix
 * with a single value becomes 0.
 *
 * @throws {RangeError} for an unknown range or rounding.
 */
export function toBytes(
  matrix: Matrix,
  { range = 'clamp', rounding = 'half-even' }: ToBytesOptions = {},
): Uint8ClampedArray<ArrayBuffer> {
  requireMatrix('matrix', matrix);
  requireOneOf('rounding', rounding, ROUNDINGS);
  requireOneOf('range', range, RANGES);
  const toByteRange = rangeOf(matrix.data, range);
  const truncates = rounding === 'truncate';
  const bytes = new Uint8ClampedArray(matrix.data.length);
  for (let i = 0; i < bytes.length; i++) {
    const value = toByteRange(matrix.data[i]!);
    // The clamped array cuts off at 0 and 255, rounds half to even, and takes NaN for 0.
    bytes[i] = truncates ? Math.trunc(value) : value;
  }
  return bytes;
}

function rangeOf(values: Float32Array, range: Range): (value: number) => number {
  switch (range) {
    case 'clamp':
      return (value) => value;
    case 'absolute':
      return Math.abs;
    case 'midgray':
      return (value) => 128 + value / 2;
    case 'minmax':
      return stretch(values);
  }
}

function stretch(values: Float32Array): (value: number) => number {
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  // One single value has no range to stretch; only an infinite one still stands out from it.
  const width = max > min ? max - min : 1;
  const start = Number.isFinite(min) ? min : 0;
  return (value) => (255 * (value - start)) / width;
}

function requireOneOf(name: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) {
    throw new RangeError(
      `${name}: received ${JSON.stringify(value)}; pass one of ${known.join(', ')}`,
    );
  }
}
