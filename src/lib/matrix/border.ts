import { refuseName, requireNumber, requireWhole } from './arguments.ts';

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
 * @throws {TypeError | RangeError} if a number is not whole, `length` is below 1, or the border is
 *   unknown.
 */
export function borderIndex(index: number, length: number, border: Border): number {
  // It is asked for every pixel: nothing is called, and no message made, while all is well.
  if (!Number.isInteger(index)) requireNumber('index', index, 'a whole number', Number.isInteger);
  if (!Number.isInteger(length) || length < 1) requireWhole('length', length, 1);
  const isInside = index >= 0 && index < length;
  switch (border) {
    case 'replicate':
      return isInside ? index : index < 0 ? 0 : length - 1;
    case 'zero':
      return isInside ? index : -1;
    case 'wrap':
      return isInside ? index : modulo(index, length);
    case 'reflect': {
      if (isInside) return index;
      // There and back: 0 1 2 3 3 2 1 0, again and again.
      const step = modulo(index, 2 * length);
      return step < length ? step : 2 * length - 1 - step;
    }
    case 'reflect101': {
      if (isInside) return index;
      // There and back without repeating the ends: 0 1 2 3 2 1. A single pixel has nowhere to go.
      if (length === 1) return 0;
      const step = modulo(index, 2 * length - 2);
      return step < length ? step : 2 * length - 2 - step;
    }
    default:
      return refuseName('border', border, BORDERS);
  }
}

/** The remainder that is never negative: modulo(-1, 4) is 3. */
const modulo = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;
