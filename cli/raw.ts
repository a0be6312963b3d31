import { open } from 'node:fs/promises';
import { endianness } from 'node:os';
import sharp from 'sharp';
import { createMatrix, type Matrix } from '../src/lib/convolve/index.ts';
import { release } from './release.ts';

/** The files that the option `--raw` writes, by their ending. */
export const RAW_FORMATS = ['tiff', 'npy'] as const;

export type RawFormat = (typeof RAW_FORMATS)[number];

/** Sums of a whole picture. */
export interface Sums {
  readonly width: number;
  readonly height: number;
  /** 1 for gray, 3 for red, green and blue. */
  readonly channels: 1 | 3;
  /** From top to bottom, some rows at a time: a matrix for each channel. */
  readonly strips: Iterable<readonly Matrix[]>;
}

/** Writes a file of 32-bit floats. */
export async function writeRaw(path: string, sums: Sums, format: RawFormat): Promise<void> {
  await (format === 'npy' ? writeNpy(path, sums) : writeTiff(path, sums));
}

/** sharp would round floats, or take them for light, unless their channels are joined as scRGB. */
async function writeTiff(path: string, { width, height, channels, strips }: Sums): Promise<void> {
  const planes = Array.from({ length: channels }, () => createMatrix(width, height).data);
  let start = 0;
  for (const strip of strips) {
    for (const [channel, { data }] of strip.entries()) planes[channel]!.set(data, start);
    start += strip[0]!.data.length;
  }
  const options = { raw: { width, height, channels: 1 }, limitInputPixels: false } as const;
  const [first, ...others] = planes;
  const isGray = channels === 1;
  // Typed arrays are taken here as well, but the types of sharp do not say so.
  const joined = sharp(first, options)
    .joinChannel((isGray ? [first!] : others) as unknown as Buffer[], options)
    .toColourspace('scrgb');
  await (isGray ? joined.extractChannel(0) : joined)
    .tiff({ compression: 'deflate', predictor: 'float' })
    .toFile(path);
}

/**
 * NumPy's format: a signature, the length of the header, and the header, which ends at a multiple of
 * 64; then the numbers, those of a pixel side by side. They are written as they come, since all of
 * them may be too much for the memory.
 *
 * Source: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html, version 1.0.
 */
async function writeNpy(path: string, { width, height, channels, strips }: Sums): Promise<void> {
  const order = endianness() === 'LE' ? '<' : '>';
  const shape = channels === 1 ? `${height}, ${width}` : `${height}, ${width}, ${channels}`;
  const header = `{'descr': '${order}f4', 'fortran_order': False, 'shape': (${shape}), }`;
  const length = 64 * Math.ceil((10 + header.length + 1) / 64) - 10;
  const start = Buffer.from(`\x93NUMPY\x01\x00..${header.padEnd(length - 1)}\n`, 'latin1');
  start.writeUInt16LE(length, 8);

  await using file = await open(path, 'w');
  await file.writeFile(start);
  for (const strip of strips) {
    const numbers = interleaved(strip);
    await file.writeFile(numbers);
    for (const { data } of strip) await release(data);
    await release(numbers);
  }
}

function interleaved(strip: readonly Matrix[]): Float32Array {
  const count = strip.length;
  const numbers = new Float32Array(count * strip[0]!.data.length);
  for (const [channel, { data }] of strip.entries()) {
    for (let i = 0; i < data.length; i++) numbers[count * i + channel] = data[i]!;
  }
  return numbers;
}
