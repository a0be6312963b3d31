import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { GRAY_STILL_LIFE, noise, rawOf, runIn, temporaryFolders } from './support.ts';

const temporaryFolder = temporaryFolders();

describe('the sheet', () => {
  it('shows the gray original and every result, each under its name', async () => {
    const folder = temporaryFolder();
    await sharp(noise(30 * 20), { raw: { width: 30, height: 20, channels: 1 } })
      .toColourspace('b-w')
      .png()
      .toFile(join(folder, 'in.png'));
    const args = ['--image', 'in.png', '--kernel', 'emboss', '--kernel', 'sobel_x', '--out', 'o'];
    await runIn(folder, args);
    const sheet = await rawOf(join(folder, 'o/sheet.png'));
    const at = (x: number, y: number): number => sheet.data[3 * (y * sheet.width + x)]!;

    // Two columns and two rows; a pixel is grown to a square of 16 x 16; above it is the name.
    const [tileWidth, tileHeight, gap, name] = [480, 320, 24, 26];
    expect(sheet.width).toBe(2 * tileWidth + 3 * gap);
    expect(sheet.height).toBe(2 * (name + tileHeight) + 3 * gap);
    const files = ['in.png', 'o/emboss.png', 'o/sobel_x.png'];
    for (const [i, file] of files.entries()) {
      const left = gap + (i % 2) * (tileWidth + gap);
      const top = gap + Math.floor(i / 2) * (name + tileHeight + gap);
      const picture = await rawOf(join(folder, file));
      const shown = Array.from(picture.data, (_, pixel) =>
        at(left + 16 * (pixel % 30) + 8, top + name + 16 * Math.floor(pixel / 30) + 8),
      );
      expect(shown, file).toEqual([...picture.data]);
      const ink = Array.from({ length: 18 * tileWidth }, (_, pixel) =>
        at(left + (pixel % tileWidth), top + Math.floor(pixel / tileWidth)),
      ).filter((value) => value < 100).length;
      expect(ink, `the name of ${file}`).toBeGreaterThan(200);
    }
  });
});

describe('the report', () => {
  it('is one JSON value with --json', async () => {
    const folder = temporaryFolder();
    const args = ['--image', GRAY_STILL_LIFE, '--kernel', 'sharpen', '--out', 'o', '--json'];
    const { stdout } = await runIn(folder, [...args, '--color', '--range', 'absolute']);
    expect(JSON.parse(stdout)).toEqual({
      image: GRAY_STILL_LIFE,
      notes: [],
      width: 240,
      height: 174,
      size: 'same',
      border: 'replicate',
      convolve: false,
      normalize: false,
      scale: 1,
      offset: 0,
      range: 'absolute',
      rounding: 'half-even',
      color: true,
      out: 'o',
      sheet: 'sheet.png',
      results: [
        {
          name: 'sharpen',
          file: 'sharpen.png',
          width: 240,
          height: 174,
          kernel: { width: 3, height: 3, sum: 1 },
          milliseconds: expect.any(Number) as number,
          plan: expect.objectContaining({ way: 'direct', multiplications: 5 }) as object,
        },
      ],
    });
  });

  it('is the help with --help', async () => {
    const { code, stdout } = await runIn(temporaryFolder(), ['--help']);
    expect(code).toBe(0);
    for (const word of [
      '--image',
      '--kernel',
      'gaussian_15',
      'reflect101',
      'midgray',
      'truncate',
      'gaussian:sigma=2',
      '--max-pixels',
    ]) {
      expect(stdout).toContain(word);
    }
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
