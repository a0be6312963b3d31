import type { Locator, Page } from '@playwright/test';
import { KERNELS } from '../../../src/lib/films/output-range/choices.ts';
import {
  correlate,
  kernelBank,
  matrixFromRows,
  RANGES,
  toBytes,
  type Matrix,
  type Rounding,
} from '../../../src/lib/convolve/index.ts';
import { matrixText } from '../../../src/lib/notation/index.ts';
import { VIEW_NAMES } from '../../../src/lib/films/output-range/scene.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { Figure, numbers, select, texts } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

/** The figure of the lesson, as the reader meets it at first. */
const image = matrixFromRows([
  [31, 30, 52, 168, 183],
  [30, 39, 140, 181, 96],
  [38, 57, 175, 97, 58],
  [47, 128, 131, 60, 50],
  [81, 133, 72, 41, 40],
]);
const kernel = kernelBank.sobel_x;

async function openRange(page: Page, hash = ''): Promise<Figure> {
  await page.goto(`lessons/output-range/${hash}`);
  return new Figure(page, 'One signed output in five views');
}

const panel = (figure: Figure, name: string): Locator =>
  figure.root
    .locator('.panel')
    .filter({ has: figure.page.getByRole('grid', { name, exact: true }) });

const units = (figure: Figure, state = ''): Locator =>
  figure.root.getByRole('img', { name: /^Histogram of/ }).locator(`.cell${state}`);

/** Every number, mark and count of the figure follows from the library. */
async function expectViews(
  figure: Figure,
  source: { image: Matrix; kernel: Matrix },
  rounding: Rounding = 'half-even',
): Promise<void> {
  const sums = correlate(source.image, source.kernel);
  await expect(texts(figure, 'Sums')).toHaveText(numbers(sums));
  for (const range of RANGES) {
    const name = VIEW_NAMES[range];
    const bytes = toBytes(sums, { range, rounding });
    await expect(texts(figure, name)).toHaveText(Array.from(bytes, String));
  }
  const low = sums.data.filter((sum) => sum < 0).length;
  const high = sums.data.filter((sum) => sum > 255).length;
  const clamp = panel(figure, 'Clamp');
  await expect(clamp.locator('.cut-low path')).toHaveCount(low);
  await expect(clamp.locator('.cut-high path')).toHaveCount(high);
  await expect(clamp).toContainText(
    low + high === 0 ? 'Nothing is cut off' : `${low + high} cut off`,
  );
  const strong = sums.data.filter((sum) => Math.abs(sum) > 255).length;
  await expect(panel(figure, 'Absolute value').locator('.cut-high path')).toHaveCount(strong);
  const signs = panel(figure, 'Sign colours');
  await expect(signs.locator('.hatching path')).toHaveCount(low);
  await expect(units(figure)).toHaveCount(sums.data.length);
  for (const [index, sum] of sums.data.entries()) {
    const key = `${index % sums.width},${Math.floor(index / sums.width)}`;
    const state = sum >= 0 && sum < 256 ? 'inside' : 'outside';
    await expect(units(figure, `[data-key="${key}"]`)).toHaveClass(new RegExp(state));
  }
  const other = toBytes(sums, { rounding: rounding === 'truncate' ? 'half-even' : 'truncate' });
  const differing = toBytes(sums, { rounding }).filter((byte, i) => byte !== other[i]).length;
  await expect(clamp).toContainText(
    differing === 0 ? 'changes no pixel' : `changes ${differing} pixel`,
  );
}

test.describe('the figure of the output range', () => {
  test('shows what toBytes stores, in every view and for every kernel', async ({ page }) => {
    const figure = await openRange(page);
    await expectViews(figure, { image, kernel });
    for (const one of KERNELS) {
      await select(figure, 'Kernel').selectOption(one.name);
      await expectViews(figure, { image, kernel: one.kernel });
    }
    await select(figure, 'Fractions are').selectOption('dropped (truncated)');
    await expectViews(figure, { image, kernel: KERNELS.at(-1)!.kernel }, 'truncate');
  });

  test('says with a mark and in words what was cut off', async ({ page }) => {
    const figure = await openRange(page);
    await expect(panel(figure, 'Clamp')).toContainText(/17 cut off: ▼\s11\sbelow\s0, ▲\s6\sabove/);
    await expect(figure.cell('Clamp', 0, 2)).toHaveAccessibleName(/255, cut off from above 255$/);
    await expect(figure.cell('Clamp', 0, 4)).toHaveAccessibleName(/0, cut off from below 0$/);
    await expect(figure.cell('Min-max', 0, 4)).toHaveAccessibleName(/: \d+$/);
  });

  test('marks a pixel in every view and in the histogram, and says what becomes of it', async ({
    page,
  }) => {
    const figure = await openRange(page);
    await figure.cell('Clamp', 2, 3).hover();
    const linked = figure.root.locator('.cell.linked');
    await expect(linked).toHaveCount(8);
    for (const cell of await linked.all()) await expect(cell).toHaveAttribute('data-key', '3,2');
    await expect(units(figure, '.linked')).toHaveCount(1);
    await expect(figure.said).toHaveText(
      'Row 2, column 3: the sum is minus 359. Stored by clamp 0, cut off; by absolute value 255, cut off; by mid-gray 0, cut off; by min-max 0.',
    );
    await units(figure, '[data-key="0,0"]').hover();
    await expect(figure.cell('Sums', 0, 0)).toHaveClass(/linked/);
  });

  test('draws the window from 0 to 255 on the axis', async ({ page }) => {
    const figure = await openRange(page);
    const drawing = figure.root.getByRole('img', { name: /^Histogram of the 25 sums/ });
    await expect(drawing).toContainText('0 to 255: what a byte can hold');
    const frame = await drawing.locator('.window').boundingBox();
    const inside = await units(figure, '.inside').all();
    for (const unit of inside) {
      const box = await unit.boundingBox();
      expect(box!.x).toBeGreaterThanOrEqual(frame!.x - 1);
      expect(box!.x + box!.width).toBeLessThanOrEqual(frame!.x + frame!.width + 2);
    }
  });

  test('is walked through and edited by the keyboard alone', async ({ page }) => {
    const figure = await openRange(page);
    await figure.cell('Image', 1, 1).focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure.said).toContainText('Row 1, column 2: the sum is 462.');
    await page.keyboard.type('200');
    await page.keyboard.press('Enter');
    const changed = { ...image, data: image.data.with(1 * 5 + 2, 200) };
    await expectViews(figure, { image: changed, kernel });
    const linked = await openRange(await page.context().newPage(), new URL(page.url()).hash);
    await expectViews(linked, { image: changed, kernel });
    await figure.button('Undo').click();
    await expectViews(figure, { image, kernel });
    await expect(figure.button('Reset')).toBeDisabled();
  });

  test('takes a pasted kernel, and refuses what has no centre or no room', async ({ page }) => {
    const figure = await openRange(page);
    const paste = (grid: string, text: string): Promise<void> =>
      figure.cell(grid, 0, 0).evaluate((cell, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text', pasted);
        cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, text);
    const own = matrixFromRows([[-1, 0.5, 1]]);
    await paste('Kernel', matrixText(own));
    await expectViews(figure, { image, kernel: own });
    await expect(select(figure, 'Kernel').locator('option:checked')).toHaveText('Your own');
    await paste('Kernel', '1 2');
    await expect(figure.alert).toContainText('anchor');
    await paste('Image', '1 2 3 4 5 6 7 8 9');
    await expect(figure.alert).toContainText('8 x 8 is the most that fits here');
    await expectViews(figure, { image, kernel: own });
  });

  test('opens as it is when a link is broken, and says so', async ({ page }) => {
    const figure = await openRange(page, '#figure=output-range&fractions=upwards');
    await expect(figure.alert).toContainText('This link is broken');
    await expectViews(figure, { image, kernel });
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

  test('a tap finds a pixel everywhere, and a second one on the image changes it', async ({
    page,
  }) => {
    const figure = await openRange(page);
    await figure.cell('Image', 0, 0).tap();
    await expect(figure.root.locator('.cell.linked')).toHaveCount(8);
    await figure.cell('Image', 0, 0).tap();
    await figure.field.fill('255');
    await page.keyboard.press('Enter');
    await expectViews(figure, { image: { ...image, data: image.data.with(0, 255) }, kernel });
    const cell = await figure.cell('Clamp', 0, 0).boundingBox();
    expect(Math.min(cell!.width, cell!.height)).toBeGreaterThanOrEqual(24);
  });
});

test.describe('the lesson on the output range', () => {
  test('is whole without JavaScript', async ({ browser, baseURL, page }) => {
    await page.goto('lessons/output-range/');
    const screenOf = (one: Page) =>
      one.locator('#output-range').locator('.cell text, .note, .said').allTextContents();
    const drawn = await screenOf(page);
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const still = await context.newPage();
    await still.goto('lessons/output-range/');
    expect(await screenOf(still)).toEqual(drawn);
    await expect(still.locator('.histogram .cell')).toHaveCount(25);
    await expect(still.locator('.tools')).toBeHidden();
    await context.close();
  });

  test('shows that rescale_intensity with (0, 255) is a clamp', async ({ page }) => {
    await page.goto('lessons/output-range/');
    const table = page.getByRole('table', { name: 'The same row of sums, brought to bytes' });
    const row = (name: string) =>
      table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
    const cells = (name: string) => row(name).getByRole('cell').allTextContents();
    const clamp = await cells('Clamp');
    expect(clamp).toEqual(['0', '0', '60', '200', '255', '255']);
    expect(await cells('rescale_intensity')).toEqual(clamp);
    expect(await cells('Min-max')).not.toEqual(clamp);
  });

  test('has a picture for each view of the photo', async ({ page }) => {
    await page.goto('lessons/output-range/');
    const pictures = page.getByRole('img', { name: /after sobel_x/ });
    await expect(pictures).toHaveCount(5);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveJSProperty('complete', true);
      expect(await picture.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(240);
    }
  });

  test('tweens nothing for those who want no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const figure = await openRange(page);
    await select(figure, 'Kernel').selectOption('sharpen');
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving).toBe(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is accessible in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('lessons/output-range/');
      await expectAccessible(page);
    });
  }
});
