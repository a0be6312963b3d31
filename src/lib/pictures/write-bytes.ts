import type { ByteMatrix } from '../convolve/index.ts';
import type { Picture } from './picture.ts';

/**
 * The four bytes of a pixel as one number, in the byte order of this machine. Signed numbers are
 * faster: they need no conversion.
 */
const word = (...bytes: number[]): number => new Int32Array(Uint8Array.from(bytes).buffer)[0]!;

const GRAY = word(1, 1, 1, 0);
const ALPHA = word(0, 0, 0, 255);

/**
 * Pixels written in one call. A loop that is called often is soon compiled to the fastest code. One
 * that runs once per picture is not, nor is one that has been inlined into its caller. So the loops
 * below are called often, through a function in between.
 */
const STRETCH = 4096;

/**
 * Writes one byte per pixel into a picture.
 *
 * @param channels Where to write it in each pixel; all three colours are written as one word.
 * @param start Index of the first pixel.
 */
export function writeBytes(
  data: Picture['data'],
  channels: readonly number[],
  bytes: ByteMatrix['data'],
  start: number,
): void {
  for (let i = 0; i < bytes.length; i += STRETCH) {
    writeStretch(data, channels, bytes.subarray(i, i + STRETCH), start + i);
  }
}

function writeStretch(
  data: Picture['data'],
  channels: readonly number[],
  bytes: ByteMatrix['data'],
  start: number,
): void {
  if (channels.length === 3) writeGray(data, bytes, start);
  else for (const channel of channels) writeChannel(data, bytes, start, channel);
}

function writeGray(data: Picture['data'], bytes: ByteMatrix['data'], start: number): void {
  const words = new Int32Array(data.buffer, data.byteOffset + 4 * start, bytes.length);
  const { length } = words;
  for (let i = 0; i < length; i++) words[i] = (words[i]! & ALPHA) | Math.imul(bytes[i]!, GRAY);
}

function writeChannel(
  data: Picture['data'],
  bytes: ByteMatrix['data'],
  start: number,
  channel: number,
): void {
  const { length } = bytes;
  const pixels = data.subarray(4 * start, 4 * (start + length));
  let to = channel;
  for (let i = 0; i < length; i++) {
    pixels[to] = bytes[i]!;
    to += 4;
  }
}
