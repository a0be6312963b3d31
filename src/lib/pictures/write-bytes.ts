import type { ByteMatrix } from '../convolve/index.ts';
import type { Picture } from './picture.ts';

/**
 * The four bytes of a pixel as one number of this machine. Numbers with a sign are the faster ones:
 * they need no conversion.
 */
const word = (...bytes: number[]): number => new Int32Array(Uint8Array.from(bytes).buffer)[0]!;

const GRAY = word(1, 1, 1, 0);
const ALPHA = word(0, 0, 0, 255);

/**
 * Pixels written in one call. A loop that is called often is soon compiled to the fastest code; one
 * that runs once a picture is not, nor is one that the compiler has put into its caller. So the loops
 * below are called often, and from a function in between.
 */
const STRETCH = 4096;

/**
 * Writes one byte a pixel into a picture.
 *
 * @param places The bytes of a pixel to write to; all three colours are written as one word.
 * @param start Number of the first pixel.
 */
export function writeBytes(
  data: Picture['data'],
  places: readonly number[],
  bytes: ByteMatrix['data'],
  start: number,
): void {
  for (let i = 0; i < bytes.length; i += STRETCH) {
    writeStretch(data, places, bytes.subarray(i, i + STRETCH), start + i);
  }
}

function writeStretch(
  data: Picture['data'],
  places: readonly number[],
  bytes: ByteMatrix['data'],
  start: number,
): void {
  if (places.length === 3) writeGray(data, bytes, start);
  else for (const place of places) writePlace(data, bytes, start, place);
}

function writeGray(data: Picture['data'], bytes: ByteMatrix['data'], start: number): void {
  const words = new Int32Array(data.buffer, data.byteOffset + 4 * start, bytes.length);
  const { length } = words;
  for (let i = 0; i < length; i++) words[i] = (words[i]! & ALPHA) | Math.imul(bytes[i]!, GRAY);
}

function writePlace(
  data: Picture['data'],
  bytes: ByteMatrix['data'],
  start: number,
  place: number,
): void {
  const { length } = bytes;
  const pixels = data.subarray(4 * start, 4 * (start + length));
  let to = place;
  for (let i = 0; i < length; i++) {
    pixels[to] = bytes[i]!;
    to += 4;
  }
}
