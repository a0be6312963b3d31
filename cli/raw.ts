import { endianness } from 'node:os';
import sharp from 'sharp';
import type { Matrix } from '../src/lib/convolve/index.ts';

/** The files that the option `--raw` writes, by their ending. */
export const RAW_FORMATS = ['tiff', 'npy'] as const;

export type RawFormat = (typeof RAW_FORMATS)[number];

/**
 * A file of 32-bit floats.
 *
 * @param planes One of gray, or three of red, green and blue, all of one size.
 */
export async function rawFile(planes: readonly Matrix[], format: RawFormat): Promise<Buffer> {
  return format === 'npy' ? npyFile(planes) : tiffFile(planes);
}

/** sharp would round floats, or take them for light, unless their channels are joined as scRGB. */
function tiffFile(planes: readonly Matrix[]): Promise<Buffer> {
  const { width, height } = planes[0]!;
  const options = { raw: { width, height, channels: 1 }, limitInputPixels: false } as const;
  const [first, ...others] = planes.map(({ data }) => data);
  const isGray = others.length === 0;
  // Typed arrays are taken here as well, but the types of sharp do not say so.
  const joined = sharp(first, options)
    .joinChannel((isGray ? [first!] : others) as unknown as Buffer[], options)
    .toColourspace('scrgb');
  return (isGray ? joined.extractChannel(0) : joined)
    .tiff({ compression: 'deflate', predictor: 'float' })
    .toBuffer();
}

/**
 * NumPy's format: a signature, the length of the header, and the header, which ends at a multiple of
 * 64; then the numbers, those of a pixel side by side.
 *
 * Source: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html, version 1.0.
 */
function npyFile(planes: readonly Matrix[]): Buffer {
  const { width, height } = planes[0]!;
  const count = planes.length;
  const order = endianness() === 'LE' ? '<' : '>';
  const shape = count === 1 ? `${height}, ${width}` : `${height}, ${width}, ${count}`;
  const header = `{'descr': '${order}f4', 'fortran_order': False, 'shape': (${shape}), }`;
  const length = 64 * Math.ceil((10 + header.length + 1) / 64) - 10;
  const start = Buffer.from(`\x93NUMPY\x01\x00..${header.padEnd(length - 1)}\n`, 'latin1');
  start.writeUInt16LE(length, 8);

  const numbers = new Float32Array(count * width * height);
  for (const [channel, { data }] of planes.entries()) {
    for (let i = 0; i < data.length; i++) numbers[count * i + channel] = data[i]!;
  }
  return Buffer.concat([start, Buffer.from(numbers.buffer)]);
}
