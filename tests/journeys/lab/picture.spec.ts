import sharp from 'sharp';
import { correlate, fromImageData, kernelBank, toBytes } from '../../../src/lib/convolve/index.ts';
import {
  cell,
  choose,
  decode,
  download,
  expectFiltered,
  expectResult,
  filtered,
  jpeg,
  kernelChoice,
  noise,
  openLab,
  png,
  shown,
  SMALL,
  upload,
} from '../../support/lab.ts';
import { expect, test } from '../../support/test.ts';

const { sharpen, small_blur } = kernelBank;

test('a sample picture is filtered as the library does', async ({ page }) => {
  await page.goto('lab/');
  await expectFiltered(page, '1640 × 1190');
  await expectResult(
    page,
    filtered(await decode('src/images/still-life.png'), { kernel: sharpen }),
  );

  await page.getByRole('button', { name: 'Page of text' }).click();
  await expectFiltered(page, '800 × 600');
  await expectResult(page, filtered(await decode('src/images/text-page.png'), { kernel: sharpen }));
  await expect(page).toHaveURL(/#sample=text-page/);
});

test('a file of one’s own is filtered to the last pixel, whatever its kind', async ({ page }) => {
  await openLab(page, { kernel: 'small_blur' });

  for (const [label, mode] of [
    ['Gray', 'gray'],
    ['Colour', 'colour'],
  ] as const) {
    await page.getByRole('radio', { name: label }).check();

    await test.step(`PNG, ${mode}`, async () => {
      await upload(page, SMALL);
      await expectResult(page, filtered(SMALL, { kernel: small_blur, mode }));
    });

    await test.step(`JPEG, ${mode}`, async () => {
      await choose(page, 'photo.jpeg', await jpeg(noise(64, 40)));
      await expectFiltered(page, '64 × 40');
      const original = await shown(page, 'original');
      await expectResult(page, filtered(original, { kernel: small_blur, mode }));
    });
  }

  await test.step('upright, as its EXIF orientation says', async () => {
    const lying = sharp(SMALL.data, { raw: { width: 37, height: 23, channels: 4 } });
    const file = await lying.withMetadata({ orientation: 6 }).png().toBuffer();
    await choose(page, 'upright.png', file);
    await expectFiltered(page, '23 × 37');
  });
});

test('a picture is pasted or dropped, and downloaded with its alpha under its name', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLab(page);

  await test.step('pasted', async () => {
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

  await test.step('dropped', async () => {
    const dropped = noise(20, 31);
    const transfer = await page.evaluateHandle(
      (content) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(content)], 'dropped.png', { type: 'image/png' }));
        return data;
      },
      [...(await png(dropped))],
    );
    await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
    await expectFiltered(page, '20 × 31');
    await expectResult(page, filtered(dropped, { kernel: sharpen }));
    const file = await download(page);
    expect(file.name).toBe('dropped-sharpen.png');
    expect(file.pixels).toEqual(filtered(dropped, { kernel: sharpen }));
  });

  await test.step('with its alpha', async () => {
    const data = SMALL.data.map((byte, i) => (i % 4 === 3 ? (i * 7) & 255 : byte));
    await kernelChoice(page).selectOption('small_blur');
    await page.getByRole('radio', { name: 'Colour' }).check();
    await upload(page, { ...SMALL, data });
    const alpha = fromImageData((await download(page)).pixels).alpha;
    const blurred = correlate(fromImageData({ ...SMALL, data }).alpha, small_blur);
    expect([...alpha.data]).toEqual([...toBytes(blurred)]);
    await expect(page.getByText('colours count by their alpha')).toBeVisible();
    await cell(page, 0, 0).fill('1/8');
    await expect.poll(async () => (await download(page)).name).toBe('noise-kernel.png');
  });
});
