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
  if (places.length === 3) {
    const words = new Int32Array(data.buffer, data.byteOffset + 4 * start, bytes.length);
    for (let i = 0; i < bytes.length; i++) words[i] = (words[i]! & ALPHA) | (bytes[i]! * GRAY);
    return;
  }
  for (const place of places) {
    for (let i = 0; i < bytes.length; i++) data[4 * (start + i) + place] = bytes[i]!;
  }
}
