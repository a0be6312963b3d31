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
} from '../../support/lab.ts';
import { expect, test } from '../../support/test.ts';

const good = filtered(SMALL, { kernel: kernelBank.sharpen });

test('a file that is of no use is refused with its reason, and the last result stays', async ({
  page,
}) => {
  await openLab(page);
  await upload(page, SMALL);
  const files: [what: string, content: Buffer, message: RegExp][] = [
    ['a text', Buffer.from('A thousand words.'), /is not a picture/],
    ['an empty file', Buffer.alloc(0), /This file is empty/],
    ['a cut-off picture', pngHeader(30, 20), /is damaged/],
    [
      'a picture of 51 megapixels',
      pngHeader(8500, 6000),
      /51 megapixels \(8500 × 6000\).*up to 50/,
    ],
    ['a picture too wide for a canvas', pngHeader(20_000, 5), /up to 16,384 on a side/],
  ];
  for (const [what, content, message] of files) {
    await test.step(what, async () => {
      await choose(page, 'file.png', content);
      await expect(alert(page, message)).toBeVisible();
      await expectResult(page, good);
      await upload(page, SMALL);
      await expect(alert(page, message)).toHaveCount(0);
    });
  }
  await upload(page, noise(8, 9));
  await expectResult(page, filtered(noise(8, 9), { kernel: kernelBank.sharpen }));
});

test('a kernel that is not whole is refused where it is typed, and the last result stays', async ({
  page,
}) => {
  await openLab(page);
  await upload(page, SMALL);

  for (const [side, value, message] of [
    ['Width', '4', 'The width is 4, and an even width has no centre. Take 3 or 5.'],
    ['Height', '2', 'The height is 2, and an even height has no centre. Take 1 or 3.'],
    ['Width', '17', 'The width has to be an odd number from 1 to 15.'],
    ['Height', '', 'The height has to be an odd number from 1 to 15.'],
  ] as const) {
    await test.step(`${side.toLowerCase()} "${value}"`, async () => {
      await page.getByLabel(side).fill(value);
      await expect(alert(page, message)).toBeVisible();
      await expectResult(page, good);
      await page.getByLabel(side).fill('5');
      await expect(alert(page, message)).toHaveCount(0);
      await expectResult(page, good);
      await page.getByLabel(side).fill('3');
    });
  }

  await test.step('an empty field, and a weight beyond float32', async () => {
    await cell(page, 0, 1).fill('');
    await expect(alert(page, 'Row 0, column 1 is empty.')).toBeVisible();
    await cell(page, 0, 1).fill('1e39');
    await expect(alert(page, 'Row 0, column 1: “1e39” is too large')).toBeVisible();
    await expectResult(page, good);
    await cell(page, 0, 1).fill('-1');
  });

  await test.step('letters, until all is well again', async () => {
    await cell(page, 1, 2).fill('abc');
    await expect(alert(page, 'Row 1, column 2: “abc” is not a number.')).toBeVisible();
    await expect(cell(page, 1, 2)).toHaveAttribute('aria-invalid', 'true');
    await cell(page, 0, 0).fill('3');
    await expect(alert(page, 'Row 1, column 2')).toBeVisible();
    await expectResult(page, good);
    await cell(page, 1, 2).fill('7');
    await expect(alert(page, 'Row 1')).toHaveCount(0);
    const kernel = createMatrix(3, 3, [3, -1, 0, -1, 5, 7, 0, -1, 0]);
    await expectResult(page, filtered(SMALL, { kernel }));
  });
});

/** A PNG of this size without any pixels. */
function pngHeader(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(45);
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
  bytes.writeUInt32BE(13, 8);
  bytes.write('IHDR', 12);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.write('IEND', 37);
  return bytes;
}
