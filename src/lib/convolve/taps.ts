import type { Matrix } from './matrix.ts';

/** One kernel cell at work: multiply the pixel under column `x`, row `y` of the kernel by `weight`. */
export interface Tap {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/**
 * The kernel as a list of products to make, row by row.
 *
 * A zero weight adds nothing and is left out, unless the image holds a NaN or an Infinity (or its
 * border does): 0 * NaN is NaN, and what the definition spreads shall be spread.
 */
export function tapsOf(kernel: Matrix, image: Matrix, constant: number): Tap[] {
  const taps = Array.from(kernel.data, (weight, index) => ({
    x: index % kernel.width,
    y: Math.floor(index / kernel.width),
    weight,
  }));
  const nonZero = taps.filter(({ weight }) => weight !== 0);
  const mayLeaveOut =
    nonZero.length < taps.length && Number.isFinite(constant) && isFinite(image.data);
  return mayLeaveOut ? nonZero : taps;
}

/** Whether no value is NaN or infinite: v - v is 0 for a finite v alone, and NaN stays in a sum. */
function isFinite(values: Float32Array): boolean {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! - values[i]!;
  return sum === 0;
}
