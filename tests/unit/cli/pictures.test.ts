import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { createMatrix, grayscale } from '../../../src/lib/convolve/index.ts';
import { noise, rawOf, runIn, temporaryFolders, type Raw } from './support.ts';

const temporaryFolder = temporaryFolders();

const [width, height] = [13, 9];
const PIXELS = width * height;

const imageOf = (data: Uint8Array | Uint16Array, channels: 1 | 2 | 3 | 4): Sharp =>
  sharp(data, { raw: { width, height, channels } });

/** What the program makes of a picture with the kernel that changes nothing. */
async function unchanged(
  image: Sharp,
  file: string,
  options: readonly string[] = [],
): Promise<{ result: Raw; path: string }> {
  const folder = temporaryFolder();
  const path = join(folder, file);
  await image.toFile(path);
  const args = ['--image', file, '--kernel', 'identity', '--out', 'o', ...options];
  const { code, stderr } = await runIn(folder, args);
  expect([code, stderr]).toEqual([0, '']);
  return { result: await rawOf(join(folder, 'o/identity.png')), path };
}

describe('pictures', () => {
  it.each([
    ['png', {}],
    ['webp', { lossless: true }],
    ['tiff', { compression: 'lzw' }],
    ['jpeg', {}],
  ] as const)('are read from %s', async (format, options) => {
    const image = imageOf(noise(3 * PIXELS), 3).toFormat(format, options);
    const { result, path } = await unchanged(image, `in.${format}`, ['--color']);
    const decoded = await rawOf(path);
    expect(result).toEqual(decoded);
    // JPEG gives nearly what it was given, the others the very bytes.
    if (format !== 'jpeg') expect([...decoded.data]).toEqual([...noise(3 * PIXELS)]);
  });

  it('are made gray as OpenCV does', async () => {
    const rgba = noise(4 * PIXELS).map((byte, i) => (i % 4 === 3 ? 255 : byte));
    const { result } = await unchanged(imageOf(rgba, 4).removeAlpha().png(), 'in.png');
    expect(result.channels).toBe(1);
    expect([...result.data]).toEqual([...grayscale({ width, height, data: rgba }).data]);
  });

  it('may be gray already', async () => {
    const image = imageOf(noise(PIXELS), 1).toColourspace('b-w').png();
    const { result } = await unchanged(image, 'in.png');
    expect([...result.data]).toEqual([...noise(PIXELS)]);
  });

  it('may have 16 bits, of which the upper 8 count', async () => {
    const wide = Uint16Array.from({ length: PIXELS }, (_, i) => (i * 12_345) % 65_536);
    const image = imageOf(wide, 1).toColourspace('grey16').png();
    const { result, path } = await unchanged(image, 'in.png');
    expect((await sharp(path).metadata()).depth).toBe('ushort');
    expect([...result.data]).toEqual(Array.from(wide, (value) => value >> 8));
  });

  it('may have 16 bits a colour', async () => {
    const wide = Uint16Array.from({ length: 3 * PIXELS }, (_, i) => (i * 12_345) % 65_536);
    const image = imageOf(wide, 3).toColourspace('rgb16').png();
    const { result, path } = await unchanged(image, 'in.png', ['--color']);
    expect((await sharp(path).metadata()).depth).toBe('ushort');
    expect([...result.data]).toEqual(Array.from(wide, (value) => value >> 8));
  });

  it('keep their transparency, in colour and in gray', async () => {
    const data = noise(4 * PIXELS).map((byte, i) => (i % 4 === 3 ? Math.max(1, byte) : byte));
    const { result } = await unchanged(imageOf(data, 4).png(), 'in.png', ['--color']);
    expect(result.channels).toBe(4);
    expect([...result.data]).toEqual([...data]);

    const inGray = await unchanged(imageOf(data, 4).png(), 'in.png');
    const gray = grayscale({ width, height, data }).data;
    const expected = Array.from(data, (byte, i) => (i % 4 === 3 ? byte : gray[i >> 2]!));
    expect([...inGray.result.data]).toEqual(expected);
  });

  it.each(['jpeg', 'png', 'webp', 'tiff'] as const)(
    'are turned as EXIF says: %s',
    async (format) => {
      // 6: the first row is the right side, so the picture has to be turned clockwise.
      const image = imageOf(noise(3 * PIXELS), 3)
        .toFormat(format)
        .withMetadata({ orientation: 6 });
      const { result, path } = await unchanged(image, `in.${format}`, ['--color']);
      const stored = await rawOf(path);
      expect([stored.width, stored.height]).toEqual([width, height]);
      expect([result.width, result.height]).toEqual([height, width]);
      for (const place of [0, 1, 2]) {
        const channelOf = (raw: Raw) =>
          createMatrix(
            raw.width,
            raw.height,
            raw.data.filter((_, i) => i % 3 === place),
          );
        const [before, after] = [channelOf(stored), channelOf(result)];
        const turned = after.data.map((_, i) => {
          const [x, y] = [i % after.width, Math.floor(i / after.width)];
          return before.data[(height - 1 - x) * width + y]!;
        });
        expect([...after.data]).toEqual([...turned]);
      }
    },
  );
});
