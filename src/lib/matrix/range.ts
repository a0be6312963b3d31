import type { Matrix } from './matrix.ts';

/**
 * How numbers are brought to 0..255:
 *
 *     clamp      v                   what is outside is cut off
 *     absolute   |v|                 the strength of an edge, in either direction
 *     midgray    128 + v / 2         0 is gray, negative darker, positive lighter
 *     minmax     255 (v - min) / (max - min)    the whole range, whatever it is
 *
 * All are then cut off at 0 and 255. With `midgray`, -255..255, the largest difference between two
 * pixels, just fits; a 3 x 3 Sobel or Laplacian reaches 1020, so that its steepest edges are cut
 * off unless the kernel is divided by 4 first.
 */
export const RANGES = ['clamp', 'absolute', 'midgray', 'minmax'] as const;

export type Range = (typeof RANGES)[number];

/**
 * What `range` makes of a value of this matrix, before it is cut off and rounded. It shows which
 * pixels `toBytes` cuts off.
 *
 * @throws {RangeError} for an unknown range.
 */
export function rangeOf({ data }: Matrix, range: Range): (value: number) => number {
  requireOneOf('range', range, RANGES);
  switch (range) {
    case 'clamp':
      return (value) => value;
    case 'absolute':
      return Math.abs;
    case 'midgray':
      return (value) => 128 + value / 2;
    case 'minmax':
      return stretch(data);
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

/** @throws {RangeError} if `value` is not among the `known`; `name` is what the message calls it. */
export function requireOneOf(name: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) {
    throw new RangeError(
      `${name}: received ${JSON.stringify(value)}; pass one of ${known.join(', ')}`,
    );
  }
}
