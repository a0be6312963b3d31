import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { correlate, createMatrix, sobel, type Matrix } from '../../../src/lib/convolve/index.ts';
import { contentsOf, noise, runIn, temporaryFolders } from './support.ts';

const temporaryFolder = temporaryFolders();

const [width, height] = [13, 9];

/** The sums of a picture of noise, as the program writes them and as they should be. */
async function sumsIn(format: string, channels: 1 | 3, options: readonly string[] = []) {
  const folder = temporaryFolder();
  const data = noise(channels * width * height);
  const image = sharp(data, { raw: { width, height, channels } });
  await (channels === 1 ? image.toColourspace('b-w') : image).png().toFile(join(folder, 'in.png'));
  const args = ['--image', 'in.png', '--kernel', 'sobel_x', '--out', 'o', '--raw', format];
  const { code, stderr } = await runIn(folder, [...args, ...options]);
  expect([code, stderr]).toEqual([0, '']);
  const file = `sobel_x.${format}`;
  expect(contentsOf(join(folder, 'o'))).toEqual(['sheet.png', 'sobel_x.png', file].sort());
  const planes = Array.from({ length: channels }, (_, place) => {
    const isPlace = (_byte: number, i: number): boolean => i % channels === place;
    return correlate(createMatrix(width, height, data.filter(isPlace)), sobel('x'));
  });
  return { path: join(folder, 'o', file), planes };
}

/** The numbers of a pixel side by side. */
const interleaved = (planes: readonly Matrix[]): number[] =>
  Array.from(planes[0]!.data, (_, i) => planes.map(({ data }) => data[i]!)).flat();

const floatsOf = ({ buffer, byteOffset, length }: Buffer): number[] => [
  ...new Float32Array(buffer.slice(byteOffset, byteOffset + length)),
];

describe('the sums, negative and large ones too', () => {
  it.each([1, 3] as const)('are the numbers of a .npy file, of %i channels', async (channels) => {
    const { path, planes } = await sumsIn('npy', channels, channels === 3 ? ['--color'] : []);
    const file = readFileSync(path);
    // As `numpy.lib.format` describes it.
    expect([...file.subarray(0, 8)]).toEqual([0x93, ...Buffer.from('NUMPY'), 1, 0]);
    const start = 10 + file.readUInt16LE(8);
    expect(start % 64).toBe(0);
    const shape = channels === 1 ? '(9, 13)' : '(9, 13, 3)';
    expect(file.toString('latin1', 10, start)).toMatch(/^\{.+, \} *\n$/);
    expect(file.toString('latin1', 10, start).trimEnd()).toBe(
      `{'descr': '<f4', 'fortran_order': False, 'shape': ${shape}, }`,
    );
    expect(floatsOf(file.subarray(start))).toEqual(interleaved(planes));
    expect(Math.min(...interleaved(planes))).toBeLessThan(-255);
  });

  it('are the numbers of a TIFF of 32-bit floats in gray', async () => {
    const { path, planes } = await sumsIn('tiff', 1);
    const { depth, channels } = await sharp(path).metadata();
    expect([depth, channels]).toEqual(['float', 1]);
    // Read as scRGB, which is not cut off.
    const read = sharp(path).joinChannel(path).toColourspace('scrgb').extractChannel(0);
    expect(floatsOf(await read.raw({ depth: 'float' }).toBuffer())).toEqual(interleaved(planes));
  });

  it('are the numbers of a TIFF of 32-bit floats in colour', async () => {
    const { path, planes } = await sumsIn('tiff', 3, ['--color']);
    const { depth, channels } = await sharp(path).metadata();
    expect([depth, channels]).toEqual(['float', 3]);
    const read = sharp(path).toColourspace('scrgb').raw({ depth: 'float' });
    expect(floatsOf(await read.toBuffer())).toEqual(interleaved(planes));
  });

  it('are scaled and moved, but know no range', async () => {
    const options = ['--scale', '1/4', '--offset', '-2', '--range', 'minmax'];
    const { path, planes } = await sumsIn('npy', 1, options);
    const expected = interleaved(planes).map((sum) => sum / 4 - 2);
    expect(floatsOf(readFileSync(path)).slice(-expected.length)).toEqual(expected);
  });

  it('are NaN where the result is clear, and divided by alpha elsewhere', async () => {
    const folder = temporaryFolder();
    const data = Buffer.from([200, 0, 0, 0, 200, 0, 0, 0, 60, 60, 60, 255, 80, 80, 80, 128]);
    const raw = { width: 4, height: 1, channels: 4 } as const;
    await sharp(data, { raw }).png().toFile(join(folder, 'in.png'));
    const args = ['--image', 'in.png', '--kernel', 'identity', '--out', 'o', '--raw', 'npy'];
    const { code, stderr } = await runIn(folder, args);
    expect([code, stderr]).toEqual([0, '']);
    const file = readFileSync(join(folder, 'o', 'identity.npy'));
    expect(floatsOf(file.subarray(-16))).toEqual([NaN, NaN, 60, 80]);
  });
});
