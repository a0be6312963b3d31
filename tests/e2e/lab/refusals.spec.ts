import { createMatrix, kernelBank } from '../../../src/lib/convolve/index.ts';
import {
  alert,
  cell,
  choose,
  expectResult,
  filtered,
  noise,
  openLab,
  SMALL,
  upload,
} from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

const { sharpen } = kernelBank;

test.describe('what cannot be used is told where it was given, and the last good result stays', () => {
  const good = filtered(SMALL, { kernel: sharpen });
  const header = (width: number, height: number) => {
    const bytes = Buffer.alloc(64);
    bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
    bytes.writeUInt32BE(13, 8);
    bytes.write('IHDR', 12);
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };

  test.beforeEach(async ({ page }) => {
    await openLab(page);
    await upload(page, SMALL);
  });

  const files: [what: string, content: Buffer, message: RegExp][] = [
    ['a text', Buffer.from('A thousand words.'), /is no picture/],
    ['an empty file', Buffer.alloc(0), /This file is empty/],
    ['a cut-off picture', header(30, 20), /is no picture/],
    ['a picture of 51 megapixels', header(8500, 6000), /51 megapixels \(8500 × 6000\).*up to 50/],
    ['a picture too wide for a canvas', header(20_000, 5), /up to 16,384 on a side/],
  ];
  for (const [what, content, message] of files) {
    test(what, async ({ page }) => {
      await choose(page, 'file.png', content);
      await expect(alert(page, message)).toBeVisible();
      await expectResult(page, good);
      await upload(page, noise(8, 9));
      await expect(alert(page, message)).toHaveCount(0);
    });
  }

  test('a picture whose size is known only when it is decoded', async ({ page }) => {
    // BMP: its header is not read beforehand. One bit a pixel, 7200 x 7000, all black.
    const row = 900;
    const bytes = Buffer.alloc(62 + row * 7000);
    bytes.write('BM');
    bytes.writeUInt32LE(bytes.length, 2);
    bytes.writeUInt32LE(62, 10);
    bytes.writeUInt32LE(40, 14);
    bytes.writeInt32LE(7200, 18);
    bytes.writeInt32LE(7000, 22);
    bytes.writeUInt16LE(1, 26);
    bytes.writeUInt16LE(1, 28);
    bytes.writeUInt32LE(2, 46);
    await choose(page, 'file.bmp', bytes);
    await expect(alert(page, '50.4 megapixels (7200 × 7000)')).toBeVisible();
    await expectResult(page, good);
  });

  test('letters in the kernel', async ({ page }) => {
    await cell(page, 1, 2).fill('abc');
    await expect(alert(page, 'Row 1, column 2: "abc" is not a number.')).toBeVisible();
    await expect(cell(page, 1, 2)).toHaveAttribute('aria-invalid', 'true');
    await cell(page, 0, 0).fill('3');
    await expect(alert(page, 'Row 1, column 2')).toBeVisible();
    await expectResult(page, good);
    await cell(page, 1, 2).fill('7');
    await expect(alert(page, 'Row 1')).toHaveCount(0);
    const kernel = createMatrix(3, 3, [3, -1, 0, -1, 5, 7, 0, -1, 0]);
    await expectResult(page, filtered(SMALL, { kernel }));
  });

  test('an empty field, and a weight beyond float32', async ({ page }) => {
    await cell(page, 0, 1).fill('');
    await expect(alert(page, 'Row 0, column 1 is empty.')).toBeVisible();
    await cell(page, 0, 1).fill('1e39');
    await expect(alert(page, 'Row 0, column 1: "1e39" is too large')).toBeVisible();
    await expectResult(page, good);
  });

  for (const [side, value, message] of [
    ['Width', '4', 'The width is 4, and an even width has no centre. Take 3 or 5.'],
    ['Height', '2', 'The height is 2, and an even height has no centre. Take 1 or 3.'],
    ['Width', '17', 'The width has to be an odd number from 1 to 15.'],
    ['Height', '', 'The height has to be an odd number from 1 to 15.'],
  ] as const) {
    test(`${side.toLowerCase()} "${value}"`, async ({ page }) => {
      await page.getByLabel(side).fill(value);
      await expect(alert(page, message)).toBeVisible();
      await expectResult(page, good);
      await page.getByLabel(side).fill('5');
      await expect(alert(page, message)).toHaveCount(0);
      await expectResult(page, good);
    });
  }
});
