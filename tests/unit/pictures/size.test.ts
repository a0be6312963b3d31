import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { requirePictureSize, statedSize } from '../../../src/lib/pictures/index.ts';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#765' } });

describe('statedSize', () => {
  test.each(['png', 'jpeg', 'gif', 'webp'] as const)('reads the size of a %s', async (format) => {
    const file = await blank(301, 17).toFormat(format).toBuffer();
    expect(statedSize(file)).toEqual({ width: 301, height: 17 });
  });

  test('reads lossless, extended and progressive files', async () => {
    const picture = blank(300, 171).withExif({ IFD0: { Copyright: 'nobody' } });
    const size = { width: 300, height: 171 };
    const files = [
      picture.clone().webp({ lossless: true }),
      blank(300, 171).webp({ lossless: true }),
      picture.clone().webp(),
      picture.clone().jpeg({ progressive: true }),
    ];
    for (const file of files) expect(statedSize(await file.toBuffer())).toEqual(size);
  });

  test('reads a view that begins within its buffer', () => {
    const file = readFileSync('src/images/text-page.png');
    const moved = new Uint8Array(file.length + 3);
    moved.set(file, 3);
    expect(statedSize(moved.subarray(3))).toEqual({ width: 800, height: 600 });
  });

  test('knows no size of what is not a picture, unknown, or cut off', async () => {
    const jpeg = await blank(30, 20).jpeg().toBuffer();
    const avif = await blank(30, 20).avif().toBuffer();
    const text = new TextEncoder().encode('A picture is worth a thousand words.');
    for (const bytes of [new Uint8Array(), text, jpeg.subarray(0, 9), avif]) {
      expect(statedSize(bytes)).toBeUndefined();
    }
  });
});

describe('requirePictureSize', () => {
  test('takes 50 megapixels and not a row more', () => {
    expect(() => requirePictureSize({ width: 10_000, height: 5_000 })).not.toThrow();
    expect(() => requirePictureSize({ width: 10_000, height: 5_010 })).toThrow(
      'This picture has 50.1 megapixels (10000 × 5010)',
    );
  });

  test('refuses sides that no canvas takes', () => {
    expect(() => requirePictureSize({ width: 20_000, height: 10 })).toThrow('16,384');
  });
});
