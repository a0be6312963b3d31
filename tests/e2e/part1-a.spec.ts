import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { lensKernel } from '../../src/components/figures/Lens/kernels.ts';
import { correlate, createMatrix, toBytes, type Matrix } from '../../src/lib/convolve/index.ts';
import { root } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** The photo of both lessons, read without a browser. */
async function readPhoto(): Promise<Matrix> {
  const { data, info } = await sharp(`${root}src/images/still-life-gray.png`)
    .grayscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return createMatrix(info.width, info.height, data);
}

const pixelAt = ({ width, data }: Matrix, x: number, y: number): number => data[y * width + x]!;

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
    await expect(figure.getByRole('status')).toContainText(`Row ${y}, column ${x}.`);
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
    expect((await photo.screenshot()).equals(before)).toBe(false);
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
    await expect(figure.getByRole('status')).toContainText(/Row 1(29|30|31), column 1(79|80)\./);
  });
});

test.describe('the zoom', () => {
  const open = async (page: Page): Promise<Locator> => {
    await page.goto('lessons/images-are-matrices/');
    const figure = page.getByRole('group', { name: 'A photo, from the whole of it' });
    await expect(figure.getByRole('application')).toBeVisible();
    return figure;
  };

  test('goes down to the numbers of the photo', async ({ page }) => {
    const photo = await readPhoto();
    const figure = await open(page);
    const shown = figure.getByRole('application').locator('text');
    await expect(shown).toHaveCount(0);
    await figure.getByRole('slider', { name: 'How close' }).fill('100');
    await expect(figure.getByRole('status')).toHaveText(
      `In view: 9 by 7 pixels. The framed one is x 60, y 63, which is row 63, column 60. Its number is ${pixelAt(photo, 60, 63)}.`,
    );
    const expected = Array.from({ length: 63 }, (_, index) =>
      String(pixelAt(photo, 56 + (index % 9), 60 + Math.floor(index / 9))),
    );
    expect((await shown.allTextContents()).sort()).toEqual(expected.sort());
  });

  test('is used by keyboard alone', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const photo = await readPhoto();
    const figure = await open(page);
    await figure.getByRole('application').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowUp');
    await expect(figure.getByRole('status')).toContainText(
      `In view: 9 by 7 pixels. The framed one is x 70, y 62, which is row 62, column 70. Its number is ${pixelAt(photo, 70, 62)}.`,
    );
    await page.keyboard.press('Home');
    await expect(figure.getByRole('status')).toContainText('In view: 240 by 174 pixels.');
    await page.keyboard.press('+');
    await expect(figure.getByRole('slider')).toHaveValue('25');
    await page.keyboard.press('-');
    await expect(figure.getByRole('slider')).toHaveValue('0');
  });

  test('jumps at once for a reader who wants less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const figure = await open(page);
    const after = await figure.getByRole('button', { name: 'Closer' }).evaluate((button) => {
      (button as HTMLElement).click();
      return button.closest('[data-figure]')!.querySelector<HTMLInputElement>('input')!.value;
    });
    expect(after).toBe('25');
  });

  test('goes to the pixel that is clicked', async ({ page }) => {
    const figure = await open(page);
    const stage = figure.getByRole('application');
    const { width, height } = (await stage.boundingBox())!;
    await stage.click({ position: { x: (180.5 * width) / 240, y: (100.5 * height) / 174 } });
    await expect(figure.getByRole('status')).toContainText(
      'In view: 9 by 7 pixels. The framed one is x 180, y 100,',
    );
    await expect(figure.getByRole('slider')).toHaveValue('100');
  });

  test('shows the numbers without JavaScript', async ({ browser, baseURL }) => {
    const photo = await readPhoto();
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto('lessons/images-are-matrices/');
    const near = page.getByRole('img', { name: 'The same photo from close by' });
    await expect(near).toBeVisible();
    await expect(near.getByText(String(pixelAt(photo, 60, 63)), { exact: true })).toBeVisible();
    await context.close();
  });
});

test.describe('the channels', () => {
  const open = async (page: Page): Promise<Locator> => {
    await page.goto('lessons/images-are-matrices/');
    return page.getByRole('group', { name: 'A small colour picture' });
  };

  test('tell of one pixel in all four grids, by mouse and by keyboard', async ({ page }) => {
    const figure = await open(page);
    const grid = (name: string) => figure.getByRole('grid', { name });
    await grid('Red').getByRole('gridcell', { name: 'Row 5, column 2: 40' }).click();
    await expect(figure.getByRole('status')).toHaveText(
      'x is 2, y is 5: row 5, column 2. Red 40, green 70, blue 120. Weighed and added they make 66.73, stored as the gray 67.',
    );
    await page.keyboard.press('ArrowRight');
    await expect(figure.getByRole('status')).toContainText('x is 3, y is 5: row 5, column 3.');
    await expect(figure).toContainText('0.299 × 230 + 0.587 × 200 + 0.114 × 160 = 204.41 → 204');
    for (const name of ['Red', 'Green', 'Blue', 'Gray']) {
      await expect(grid(name).locator('.current')).toHaveAccessibleName(/^Row 5, column 3: /);
    }
  });

  test('add up to the picture when they are pushed together', async ({ page }) => {
    const figure = await open(page);
    await figure.getByRole('slider', { name: /three channels/ }).fill('0');
    const planes = await figure.locator('.plane').all();
    const boxes = await Promise.all(planes.map(async (plane) => (await plane.boundingBox())!));
    for (const box of boxes) {
      expect(box.x).toBeCloseTo(boxes[1]!.x, 1);
      expect(box.y).toBeCloseTo(boxes[1]!.y, 1);
    }
    // The middle of the roof, as a colour on the screen: red, green and blue of row 3, column 3.
    const cell = (await planes[1]!.locator('[data-key="3,3"] .ground').boundingBox())!;
    const shot = await page.screenshot({
      clip: { x: cell.x + 4, y: cell.y + 4, width: 2, height: 2 },
    });
    const { data } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([200, 50, 40]);
  });
});
