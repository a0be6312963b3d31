import type { Simd } from '../simd.ts';

/** One product a pixel: the pixel under this cell of the kernel, times the weight. */
interface Tap {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/** Numbers of 4 bytes in a tap of the list, and in a placed one. */
const [LISTED, PLACED] = [3, 2];

/**
 * Writes the record `Taps` of assembly/taps.ts.
 *
 * @param weights Row by row; zeros are left out.
 * @param sides Of the kernel, in pixels.
 * @param ringStride From one row of the ring to the next, in bytes.
 * @returns Its address.
 */
export function writeTaps(
  simd: Simd,
  weights: ArrayLike<number>,
  sides: { readonly width: number; readonly height: number },
  ringStride: number,
): number {
  const taps = Array.from(weights, (weight, i): Tap => {
    return { row: Math.floor(i / sides.width), column: i % sides.width, weight };
  }).filter(({ weight }) => weight !== 0);
  const list = simd.room(4 * LISTED * taps.length);
  const ring = simd.room(ringStride * sides.height);
  const placed = simd.room(4 * PLACED * taps.length);
  const record = simd.record([list, taps.length, sides.height, ring, ringStride, placed]);
  taps.forEach(({ row, column, weight }, i) => {
    const place = list / 4 + LISTED * i;
    simd.integers[place] = row;
    simd.integers[place + 1] = column;
    simd.floats[place + 2] = weight;
  });
  return record;
}

/** From one row of pixels to the next, with room for what is written 16 pixels at a time. */
export function ringStrideOf(length: number, pixelBytes: number): number {
  return (Math.ceil(length / 16) * 16 + 16) * pixelBytes;
}
