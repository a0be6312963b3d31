import { areFinite } from '../finite.ts';
import type { Layout } from '../layout.ts';
import { hasBytes, type Image, type Matrix } from '../matrix.ts';
import { wholeSweeps } from './sum-row.ts';

/** One kernel cell at work: multiply the pixel under column `x`, row `y` of the kernel by `weight`. */
export interface Tap {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/**
 * The kernel as a list of products to make, row by row.
 *
 * A zero weight adds nothing and is left out, but for a few that make up whole sweeps. Not so where
 * a pixel or the constant outside is NaN or infinite: 0 * NaN is NaN, and what the definition
 * spreads shall be spread.
 */
export function tapsOf(kernel: Matrix, image: Image, layout: Layout): Tap[] {
  const taps = Array.from(kernel.data, (weight, index) => ({
    x: index % kernel.width,
    y: Math.floor(index / kernel.width),
    weight,
  }));
  const nonZero = taps.filter(({ weight }) => weight !== 0);
  if (!Number.isFinite(layout.constant)) return taps;
  if (!hasBytes(image) && !areFinite(pixelsInReach(kernel, image, layout))) return taps;
  const filling = { x: 0, y: 0, weight: 0 };
  const count = wholeSweeps(nonZero.length);
  return Array.from({ length: count }, (_, t) => nonZero[t] ?? filling);
}

/** The rows that a band reads; all of them where a border may fetch from anywhere. */
function pixelsInReach(kernel: Matrix, image: Matrix, { height, offset }: Layout): Float32Array {
  const end = offset.y + height + kernel.height - 1;
  if (offset.y < 0 || end > image.height) return image.data;
  return image.data.subarray(offset.y * image.width, end * image.width);
}
