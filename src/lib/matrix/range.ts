import { requireNumber, requireOneOf, requireOptions } from './arguments.ts';
import type { Matrix } from './matrix.ts';
import { requireMatrix } from './require-matrix.ts';

/**
 * How numbers are brought to 0..255, after value * scale + offset where these are given:
 *
 *     clamp      v                   what is outside is cut off
 *     absolute   |v|                 the strength of an edge, in either direction
 *     midgray    128 + v / 2         0 is gray, negative darker, positive lighter
 *     minmax     255 (v - min) / (max - min)    the whole range, whatever it is
 *
 * All are then cut off at 0 and 255. With `midgray` the difference of two pixels, -255..255, comes to
 * 0.5..255.5, of which the last half level is cut off; a 3 x 3 Sobel or Laplacian reaches 1020, so
 * that its steepest edges are cut off unless the kernel is divided by 4 first.
 */
export const RANGES = ['clamp', 'absolute', 'midgray', 'minmax'] as const;

export type Range = (typeof RANGES)[number];

/** What sums are multiplied by, and what is then added, before the range. */
export interface Scaling {
  /** @default 1 */
  readonly scale?: number;
  /** @default 0 */
  readonly offset?: number;
}

/**
 * What scaling and `range` make of a value of this matrix, before it is cut off and rounded. It shows
 * which pixels `toBytes` cuts off.
 *
 * @throws {TypeError | RangeError} for an unknown range, and a scale or offset that is not finite.
 */
export function rangeOf(
  matrix: Matrix,
  range: Range,
  scaling: Scaling = {},
): (value: number) => number {
  requireMatrix('matrix', matrix);
  requireOneOf('range', range, RANGES);
  requireOptions('scaling', scaling, ['scale', 'offset']);
  const { scale = 1, offset = 0 } = scaling;
  for (const [name, value] of Object.entries({ scale, offset })) {
    requireNumber(name, value, 'a finite number', Number.isFinite);
  }
  const scaled = (value: number): number => value * scale + offset;
  switch (range) {
    case 'clamp':
      return scaled;
    case 'absolute':
      return (value) => Math.abs(scaled(value));
    case 'midgray':
      return (value) => 128 + scaled(value) / 2;
    case 'minmax':
      return stretch(matrix.data, scaled);
  }
}

function stretch(
  values: Float32Array,
  scaled: (value: number) => number,
): (value: number) => number {
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    const v = scaled(value);
    if (!Number.isFinite(v)) continue;
    if (v < min) min = v;
    if (v > max) max = v;
  }
  // One single value has no range to stretch; only an infinite one still stands out from it.
  const width = max > min ? max - min : 1;
  const start = Number.isFinite(min) ? min : 0;
  return (value) => (255 * (scaled(value) - start)) / width;
}
