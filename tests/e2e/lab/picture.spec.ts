import sharp from 'sharp';
import { kernelBank } from '../../../src/lib/convolve/index.ts';
import {
  choose,
  decode,
  download,
  expectFiltered,
  expectResult,
  filtered,
  jpeg,
  noise,
  openLab,
  png,
  shownOriginal,
  SMALL,
  upload,
} from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

const { sharpen } = kernelBank;

test.describe('a picture', () => {
  test('opens with the sample, filtered as the library does', async ({ page }) => {
    await page.goto('lab/');
    await expectFiltered(page, '1640 × 1190');
    const sample = await decode('src/images/still-life.png');
    await expectResult(page, filtered(sample, { kernel: sharpen }));
  });

  test('comes from another sample', async ({ page }) => {
    await openLab(page, { sample: 'architecture' });
    await page.getByRole('button', { name: 'Page of text' }).click();
    await expectFiltered(page, '800 × 600');
    const sample = await decode('src/images/text-page.png');
    await expectResult(page, filtered(sample, { kernel: sharpen }));
    await expect(page).toHaveURL(/#sample=text-page/);
  });

  for (const mode of ['gray', 'colour'] as const) {
    test(`PNG, ${mode}: every pixel is the library's`, async ({ page }) => {
      await openLab(page, { mode });
      await upload(page, SMALL);
      await expectResult(page, filtered(SMALL, { kernel: sharpen, mode }));
    });

    test(`JPEG, ${mode}: every pixel is the library's`, async ({ page }) => {
      await openLab(page, { mode, kernel: 'small_blur' });
      await choose(page, 'photo.jpeg', await jpeg(noise(64, 40)));
      await expectFiltered(page, '64 × 40');
      const original = await shownOriginal(page);
      const expected = filtered(original, { kernel: kernelBank.small_blur, mode });
      await expectResult(page, expected);
    });
  }

  test('keeps its alpha', async ({ page }) => {
    const data = SMALL.data.map((byte, i) => (i % 4 === 3 ? (i * 7) & 255 : byte));
    await openLab(page, { mode: 'colour' });
    await upload(page, { ...SMALL, data });
    const { pixels } = await download(page);
    const alpha = (bytes: Uint8ClampedArray) => bytes.filter((_, i) => i % 4 === 3);
    expect(alpha(pixels.data)).toEqual(alpha(data));
  });

  test('stands upright as its EXIF orientation says', async ({ page }) => {
    const lying = sharp(SMALL.data, { raw: { width: 37, height: 23, channels: 4 } });
    await openLab(page);
    await choose(
      page,
      'upright.png',
      await lying.withMetadata({ orientation: 6 }).png().toBuffer(),
    );
    await expectFiltered(page, '23 × 37');
  });

  test('can be dropped on the page', async ({ page }) => {
    await openLab(page);
    const bytes = [...(await png(SMALL))];
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], 'dropped.png', { type: 'image/png' }));
      return data;
    }, bytes);
    await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
    await expectFiltered(page, '37 × 23');
    await expectResult(page, filtered(SMALL, { kernel: sharpen }));
    expect((await download(page)).name).toBe('dropped-sharpen.png');
  });

  test('can be pasted', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openLab(page);
    await page.evaluate(
      async (content) => {
        const blob = new Blob([new Uint8Array(content)], { type: 'image/png' });
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
      },
      [...(await png(SMALL))],
    );
    await page.keyboard.press('Control+V');
    await expectFiltered(page, '37 × 23');
    await expectResult(page, filtered(SMALL, { kernel: sharpen }));
  });
});
