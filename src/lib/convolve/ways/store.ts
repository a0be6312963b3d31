import { hasBytes, type Image } from '../../matrix/index.ts';

/**
 * The sums of output row `y`, in an array that the next row overwrites and that may be longer than a
 * row. Ask for rows in rising order.
 */
export type SumsOf = (y: number) => Float64Array;

/** Added to a number below 2^51, it leaves no room for a fraction: the sum is rounded half to even. */
const ROUNDER = 1.5 * 2 ** 52;

/**
 * Writes every row of sums into the output, as float32 or as bytes. Bytes are what `toBytes` makes of
 * the float32.
 *
 * @param largest A bound of the sums' absolute values, or Infinity: the faster conversion to bytes is
 *   only for sums that fit into 32 bits.
 */
export function storeRows(sumsOf: SumsOf, output: Image, largest: number): void {
  const { height } = output;
  const store = storeInto(output, largest);
  for (let y = 0; y < height; y++) store(sumsOf(y), y);
}

function storeInto(output: Image, largest: number): (sums: Float64Array, y: number) => void {
  const { width, data } = output;
  if (!hasBytes(output)) {
    return (sums, y) => storeFloats(sums, output.data.subarray(y * width, (y + 1) * width));
  }
  if (!(largest < 2 ** 31)) {
    const clamped = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
    return (sums, y) => storeClamped(sums, clamped.subarray(y * width, (y + 1) * width));
  }
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.length);
  return (sums, y) => storeBytes(sums, bytes.subarray(y * width, (y + 1) * width));
}

function storeFloats(sums: Float64Array, row: Float32Array): void {
  const { length } = row;
  for (let x = 0; x < length; x++) row[x] = sums[x]!;
}

function storeClamped(sums: Float64Array, row: Uint8ClampedArray): void {
  const { length } = row;
  for (let x = 0; x < length; x++) row[x] = Math.fround(sums[x]!);
}

/** Without a branch: rounding and clamping take a third of the time that a clamped array takes. */
function storeBytes(sums: Float64Array, row: Uint8Array): void {
  const { length } = row;
  for (let x = 0; x < length; x++) {
    const rounded = (Math.fround(sums[x]!) + ROUNDER - ROUNDER) | 0;
    // A shift by 31 makes -1, all bits set, of a negative number and 0 of any other.
    const atLeast0 = rounded & ~(rounded >> 31);
    row[x] = atLeast0 | ((255 - atLeast0) >> 31);
  }
}
