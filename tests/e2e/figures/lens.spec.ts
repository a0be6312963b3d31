import type { Locator, Page } from '@playwright/test';
import { lensKernel } from '../../../src/lib/films/lens/kernels.ts';
import { correlate, toBytes } from '../../../src/lib/convolve/index.ts';
import { pixelAt, readPhoto } from '../support/photo.ts';
import { expect, test } from '../support/test.ts';

const LENS = { name: 'Lens on the photo. Arrow keys move it by one pixel, with Shift by ten.' };

test.describe('the lens', () => {
  let figure: Locator;
  let lens: Locator;

  const numbers = (part: string) => figure.locator(`svg[data-part=${part}] .cell text`);

  /** What is on the page is what the library makes of the photo there. */
  async function expectPixel(x: number, y: number, kernel: string): Promise<void> {
    const photo = await readPhoto();
    const chosen = lensKernel(kernel);
    const sums = correlate(photo, chosen.kernel);
    const stored = pixelAt({ ...photo, data: Float32Array.from(toBytes(sums, chosen)) }, x, y);
    await expect(figure.locator('[data-said]')).toContainText(`Row ${y}, column ${x}.`);
    await expect(figure.getByRole('status')).toContainText(
      `${pixelAt(photo, x, y)} becomes ${stored}, at row ${y}, column ${x}.`,
    );
    await expect(numbers('output')).toHaveText(String(stored));
    const around = [-1, 0, 1].flatMap((dy) =>
      [-1, 0, 1].map((dx) => String(pixelAt(photo, x + dx, y + dy))),
    );
    await expect(numbers('image')).toHaveText(around);
  }

  async function open(page: Page, hash = ''): Promise<void> {
    await page.goto(`lessons/multiply-then-add/${hash}`);
    figure = page.getByRole('group', { name: 'A lens on a photo' });
    lens = figure.getByRole('application', LENS);
    await expect(lens).toBeVisible();
  }

  test('opens on the light in the eye of the owl', async ({ page }) => {
    await open(page);
    await expectPixel(60, 63, 'blur');
  });

  test('is moved by arrow keys, with Shift by ten, and stays on the photo', async ({ page }) => {
    await open(page);
    await lens.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expectPixel(61, 64, 'blur');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    await expectPixel(71, 54, 'blur');
    for (let count = 0; count < 8; count++) await page.keyboard.press('Shift+ArrowLeft');
    await expectPixel(17, 54, 'blur');
    for (let count = 0; count < 6; count++) await page.keyboard.press('Shift+ArrowUp');
    await expectPixel(17, 17, 'blur');
  });

  for (const [label, name] of [
    ['Sharpen', 'sharpen'],
    ['Upright edges', 'edges-x'],
    ['All edges', 'edges'],
    ['Blur', 'blur'],
  ] as const) {
    test(`makes of a pixel what the library makes of it: ${name}`, async ({ page }) => {
      await open(page, '#figure=lens&x=138&y=118');
      await figure.getByRole('radio', { name: label }).check();
      await expectPixel(138, 118, name);
    });
  }

  test('is dragged by a mouse from anywhere on the photo', async ({ page }) => {
    await open(page);
    const photo = figure.getByRole('img', { name: /A glass of beer/ });
    const { x, y, width, height } = (await photo.boundingBox())!;
    const at = (column: number, row: number) =>
      [x + ((column + 0.5) * width) / 240, y + ((row + 0.5) * height) / 174] as const;
    await page.mouse.move(...at(180, 100));
    await page.mouse.down();
    await expectPixel(180, 100, 'blur');
    await page.mouse.move(...at(150, 90), { steps: 5 });
    await expectPixel(150, 90, 'blur');
    await page.mouse.up();
    await page.mouse.move(...at(60, 60));
    await expectPixel(150, 90, 'blur');
  });

  test('keeps its place in the address', async ({ page }) => {
    await open(page);
    await figure.getByRole('radio', { name: 'Sharpen' }).check();
    await lens.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/#figure=lens&x=59&y=63&kernel=sharpen$/);
    await page.reload();
    await expectPixel(59, 63, 'sharpen');
    await expect(figure.getByRole('radio', { name: 'Sharpen' })).toBeChecked();
  });

  test('can filter the whole photo', async ({ page }) => {
    await open(page);
    const photo = figure.getByRole('img', { name: /A glass of beer/ });
    const before = await photo.screenshot();
    await figure.getByRole('checkbox', { name: 'Filter the whole photo' }).check();
    await expect.poll(async () => (await photo.screenshot()).equals(before)).toBe(false);
  });

  test('shows its first sum without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto('lessons/multiply-then-add/');
    figure = page.getByRole('group', { name: 'A lens on a photo' });
    await expectPixel(60, 63, 'blur');
    await expect(figure.getByRole('application')).toHaveCount(0);
    await context.close();
  });
});

test.describe('the lens under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('comes to where one taps', async ({ page }) => {
    await page.goto('lessons/multiply-then-add/');
    const figure = page.getByRole('group', { name: 'A lens on a photo' });
    const lens = figure.getByRole('application', LENS);
    await expect(lens).toBeVisible();
    const { width, height } = (await lens.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    const photo = figure.getByRole('img', { name: /A glass of beer/ });
    const box = (await photo.boundingBox())!;
    await page.touchscreen.tap(box.x + box.width * 0.75, box.y + box.height * 0.75);
    await expect(figure.getByRole('status')).toContainText(/at row 1(29|30|31), column 1(79|80)\./);
  });
});
