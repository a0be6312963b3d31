import {
  createByteMatrix,
  createMatrix,
  toBytes,
  type ByteMatrix,
  type Matrix,
} from '../convolve/index.ts';
import { encodedLight } from './light.ts';

/** The guesses for a level of light, from 0 to 255, lie so close. */
const GUESSES_PER_LEVEL = 16;

interface Table {
  /** For each byte, the least light that becomes it; beyond the last one, Infinity. */
  readonly least: Float32Array;
  /** The byte of the light at each guess. */
  readonly guesses: Uint8Array;
}

let table: Table | undefined;

const byteOf = (light: number): number => toBytes(encodedLight(createMatrix(1, 1, [light])))[0]!;

/** Halves the floats between 0 and 255 by their bits, which go up as they do. */
function leastFor(byte: number): number {
  const float = new Float32Array(1);
  const bits = new Int32Array(float.buffer);
  float[0] = 255;
  let [low, high] = [0, bits[0]!];
  while (low < high) {
    const middle = (low + high) >>> 1;
    bits[0] = middle;
    if (byteOf(float[0]) < byte) low = middle + 1;
    else high = middle;
  }
  bits[0] = high;
  return float[0];
}

function makeTable(): Table {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const least = Float32Array.from([...bytes.map(leastFor), Infinity]);
  const length = 255 * GUESSES_PER_LEVEL + 1;
  const guesses = Uint8Array.from({ length }, (_, i) => byteOf(i / GUESSES_PER_LEVEL));
  return { least, guesses };
}

/** The bytes that a picture stores for sums of light, as of `encodedLight`: looked up, since its powers take long. */
export function bytesOfLight({ width, height, data }: Matrix): ByteMatrix {
  const { least, guesses } = (table ??= makeTable());
  const result = createByteMatrix(width, height);
  for (let i = 0; i < data.length; i++) {
    const light = Math.max(0, Math.min(255, data[i]!));
    let byte = guesses[Math.trunc(GUESSES_PER_LEVEL * light)]!;
    while (light >= least[byte + 1]!) byte++;
    result.data[i] = byte;
  }
  return result;
}
