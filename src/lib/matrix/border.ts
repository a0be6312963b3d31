/**
 * What lies beyond the edge. The row 1 2 3 4 is continued on both sides as
 *
 *     replicate    1 1 | 1 2 3 4 | 4 4
 *     zero         0 0 | 1 2 3 4 | 0 0     (or another constant)
 *     reflect      2 1 | 1 2 3 4 | 4 3     the edge pixel twice
 *     reflect101   3 2 | 1 2 3 4 | 3 2     the edge pixel once
 *     wrap         3 4 | 1 2 3 4 | 1 2
 */
export const BORDERS = ['replicate', 'zero', 'reflect', 'reflect101', 'wrap'] as const;

export type Border = (typeof BORDERS)[number];

/**
 * Where to read a pixel whose index may lie outside: the index of its stand-in inside, from 0 to
 * `length - 1`, or -1 where the border is a constant. Correct at any distance.
 *
 * @param length Pixels along this side, at least 1.
 * @throws {RangeError} if a number is not whole, `length` is below 1, or the border is unknown.
 */
export function borderIndex(index: number, length: number, border: Border): number {
  if (!Number.isInteger(index) || !Number.isInteger(length) || length < 1) {
    throw new RangeError(`index ${index} of ${length}: pass whole numbers and a length above 0`);
  }
  if (index >= 0 && index < length) return index;
  switch (border) {
    case 'zero':
      return -1;
    case 'replicate':
      return index < 0 ? 0 : length - 1;
    case 'wrap':
      return modulo(index, length);
    case 'reflect': {
      // There and back: 0 1 2 3 3 2 1 0, again and again.
      const step = modulo(index, 2 * length);
      return step < length ? step : 2 * length - 1 - step;
    }
    case 'reflect101': {
      // There and back without repeating the ends: 0 1 2 3 2 1. A single pixel has nowhere to go.
      if (length === 1) return 0;
      const step = modulo(index, 2 * length - 2);
      return step < length ? step : 2 * length - 2 - step;
    }
    default:
      throw unknownBorder(border);
  }
}

/** @throws {RangeError} if `border` is none of `BORDERS`. */
export function requireBorder(border: Border): void {
  if (!BORDERS.includes(border)) throw unknownBorder(border);
}

const unknownBorder = (border: unknown): RangeError =>
  new RangeError(`border: received ${JSON.stringify(border)}; pass one of ${BORDERS.join(', ')}`);

/** The remainder that is never negative: modulo(-1, 4) is 3. */
const modulo = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;
