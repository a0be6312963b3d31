import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { choose, expectFiltered, kernelChoice, noise, openLab } from '../../support/lab.ts';
import { expect, test } from '../../support/test.ts';

const BLOCK = 100;
const blocks = noise(50, 40);
const [width, height] = [blocks.width * BLOCK, blocks.height * BLOCK];

/** Blocks of the picture whose middle is on a canvas, with their colours there, and its pixels. */
const painted = (page: Page, picture: string) =>
  page.locator(`canvas[data-picture=${picture}]`).evaluate(
    (element, { columns, rows }) => {
      const canvas = element as HTMLCanvasElement;
      const copy = new OffscreenCanvas(canvas.width, canvas.height);
      const context = copy.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(canvas, 0, 0);
      const share = (side: string) => Number.parseFloat(canvas.style.getPropertyValue(side)) / 100;
      const found: { index: number; colour: number[] }[] = [];
      for (let index = 0; index < columns * rows; index++) {
        const column = ((index % columns) + 0.5) / columns;
        const row = (Math.floor(index / columns) + 0.5) / rows;
        const x = Math.floor(((column - share('left')) / share('width')) * canvas.width);
        const y = Math.floor(((row - share('top')) / share('height')) * canvas.height);
        if (x < 0 || y < 0 || x >= canvas.width || y >= canvas.height) continue;
        found.push({ index, colour: [...context.getImageData(x, y, 1, 1).data] });
      }
      return { found, pixels: canvas.width * canvas.height };
    },
    { columns: blocks.width, rows: blocks.height },
  );

/** How many blocks are seen, if all of them have their own colour. */
async function seenBlocks(page: Page, picture: string): Promise<number> {
  const { found, pixels } = await painted(page, picture);
  expect(pixels, 'no canvas has the size of the picture').toBeLessThan((width * height) / 4);
  for (const { index, colour } of found) {
    expect(colour).toEqual([...blocks.data.slice(4 * index, 4 * index + 4)]);
  }
  return found.length;
}

test('a large picture is painted as far as it is in view, and looks no different', async ({
  page,
}) => {
  const { data } = blocks;
  const raw = { width: blocks.width, height: blocks.height, channels: 4 } as const;
  const file = await sharp(data, { raw })
    .resize(width, height, { kernel: 'nearest' })
    .png()
    .toBuffer();
  await openLab(page, { kernel: 'identity', mode: 'colour' });
  await choose(page, 'large.png', file);
  await expectFiltered(page, `${width} × ${height}`);
  for (const picture of ['original', 'result']) {
    await expect.poll(() => seenBlocks(page, picture), 'all of it').toBe(50 * 40);
  }

  await page.getByLabel('Zoom').selectOption({ label: '100%' });
  for (const picture of ['original', 'result']) {
    await expect.poll(() => seenBlocks(page, picture), 'a part').toBeLessThan(500);
  }
  await page.locator('[data-viewport]').evaluate((element) => element.scrollTo(0, 0));
  await expect.poll(async () => (await painted(page, 'result')).found[0]?.index).toBe(0);
  expect(await seenBlocks(page, 'result')).toBeGreaterThan(20);

  await test.step('and so are other results, and another picture', async () => {
    const first = async () => (await painted(page, 'result')).found[0]?.colour;
    await kernelChoice(page).selectOption('laplacian');
    await expect.poll(first).toEqual([0, 0, 0, 255]);
    await kernelChoice(page).selectOption('identity');
    await expect.poll(first).toEqual([...data.slice(0, 4)]);
    const create = { width, height, channels: 3, background: 'white' } as const;
    await choose(page, 'white.png', await sharp({ create }).png().toBuffer());
    await expect.poll(first).toEqual([255, 255, 255, 255]);
    await kernelChoice(page).selectOption('laplacian');
    await expect.poll(first).toEqual([0, 0, 0, 255]);
  });
});
