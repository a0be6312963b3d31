import { hasBytes, type Image } from '../matrix/index.ts';

/** Bits of a float64 number, of a float32 number, and the exponent of those that are not finite. */
const [SUM_BITS, NUMBER_BITS, NOT_FINITE] = [53, 24, 255];

/**
 * Whether sums of up to `count` pixels are exact in float64, in whatever order they are added and
 * subtracted: from the highest bit of the largest sum to the lowest bit of the smallest pixel, there must
 * be 53 bits at most. False where a pixel is not finite.
 *
 * @param constant What lies outside the image.
 */
export function haveExactSums(image: Image, constant: number, count: number): boolean {
  const outside = Float32Array.of(constant);
  if (outside[0] !== constant) return false;
  const pixels = hasBytes(image) ? Float32Array.of(1, 255) : image.data;
  const [a, b] = [exponentsOf(outside), exponentsOf(pixels)];
  const [least, most] = [Math.min(a.least, b.least), Math.max(a.most, b.most)];
  const bits = most - least + NUMBER_BITS + Math.ceil(Math.log2(count));
  return most < NOT_FINITE && bits <= SUM_BITS;
}

/** The exponents of float32 numbers, as they are stored; 0 has none. */
function exponentsOf({ buffer, byteOffset, length }: Float32Array): {
  least: number;
  most: number;
} {
  const words = new Int32Array(buffer, byteOffset, length);
  let [least, most] = [NOT_FINITE, 0];
  for (let i = 0; i < length; i++) {
    const exponent = (words[i]! >>> 23) & 255;
    if (exponent > most) most = exponent;
    if (exponent < least && (words[i]! & 0x7fffffff) !== 0) least = exponent;
  }
  return { least, most };
}
