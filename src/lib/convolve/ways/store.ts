import { hasBytes, type Image } from '../matrix.ts';

/**
 * Writes a row of sums into row `y` of the output, as what the output holds. Bytes are what `toBytes`
 * makes of the float32 that would have been stored.
 */
export type StoreRow = (sums: Float64Array, y: number) => void;

/** Added to a number below 2^51 it leaves no room for a fraction: the sum is rounded half to even. */
const ROUNDER = 1.5 * 2 ** 52;

/**
 * @param largest No sum is further from 0 than this, if known: the shorter way to bytes takes only
 *   what fits into 32 bits.
 */
export function storeInto(output: Image, largest: number): StoreRow {
  const { width, data } = output;
  if (!hasBytes(output)) return (sums, y) => storeFloats(sums, output.data, y * width);
  if (!(largest < 2 ** 31)) {
    const clamped = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
    return (sums, y) => storeClamped(sums, clamped, y * width);
  }
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.length);
  return (sums, y) => storeBytes(sums, bytes, y * width);
}

function storeFloats(sums: Float64Array, output: Float32Array, start: number): void {
  for (let x = 0; x < sums.length; x++) output[start + x] = sums[x]!;
}

function storeClamped(sums: Float64Array, output: Uint8ClampedArray, start: number): void {
  for (let x = 0; x < sums.length; x++) output[start + x] = Math.fround(sums[x]!);
}

/** Without a branch: rounding and cutting off cost a third of what a clamped array takes. */
function storeBytes(sums: Float64Array, output: Uint8Array, start: number): void {
  for (let x = 0; x < sums.length; x++) {
    const rounded = (Math.fround(sums[x]!) + ROUNDER - ROUNDER) | 0;
    // A shift by 31 makes -1, all bits set, of a negative number and 0 of any other.
    const atLeast0 = rounded & ~(rounded >> 31);
    output[start + x] = atLeast0 | ((255 - atLeast0) >> 31);
  }
}
