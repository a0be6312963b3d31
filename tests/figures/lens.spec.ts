import type { Page } from '@playwright/test';
import { openFigure, type Figure } from '../support/figure.ts';
import { expectPixel } from '../support/lens.ts';
import { expect, test } from '../support/test.ts';

const openLens = (page: Page, hash = ''): Promise<Figure> =>
  openFigure(page, `lens/${hash}`, 'A lens that blurs');

const lens = ({ root }: Figure) =>
  root.getByRole('application', {
    name: 'Lens on the photo. Arrow keys move it by one pixel, with Shift by ten.',
  });
const photoOf = ({ root }: Figure) => root.getByRole('img', { name: /A glass of beer/ });

test('the lens shows what the library makes of the photo, wherever it is', async ({ page }) => {
  const figure = await openLens(page);

  await test.step('where it opens, and for every kernel', async () => {
    await expectPixel(figure, 60, 63, 'blur');
    for (const [label, name] of [
      ['Sharpen', 'sharpen'],
      ['Vertical edges', 'edges-x'],
      ['Edges all round', 'edges'],
      ['Blur', 'blur'],
    ] as const) {
      await figure.root.getByRole('radio', { name: label }).check();
      await expectPixel(figure, 60, 63, name);
    }
  });

  await test.step('moved by arrow keys, with Shift by ten, and never off the photo', async () => {
    await lens(figure).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expectPixel(figure, 61, 64, 'blur');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    await expectPixel(figure, 71, 54, 'blur');
    for (let count = 0; count < 8; count++) await page.keyboard.press('Shift+ArrowLeft');
    await expectPixel(figure, 17, 54, 'blur');
    for (let count = 0; count < 6; count++) await page.keyboard.press('Shift+ArrowUp');
    await expectPixel(figure, 17, 17, 'blur');
    await page.keyboard.press('ArrowLeft');
    await expect(figure.voice).toHaveText(
      /^The edge of the photo\. \d+ becomes \d+, at row 17, column 17\.$/,
    );
  });

  await test.step('dragged by a mouse from anywhere on the photo', async () => {
    const { x, y, width, height } = (await photoOf(figure).boundingBox())!;
    const at = (column: number, row: number) =>
      [x + ((column + 0.5) * width) / 240, y + ((row + 0.5) * height) / 174] as const;
    await page.mouse.move(...at(180, 100));
    await page.mouse.down();
    await expectPixel(figure, 180, 100, 'blur');
    await page.mouse.move(...at(150, 90), { steps: 5 });
    await expectPixel(figure, 150, 90, 'blur');
    await page.mouse.up();
    await page.mouse.move(...at(60, 60));
    await expectPixel(figure, 150, 90, 'blur');
  });

  await test.step('and its place stays in the address', async () => {
    await figure.root.getByRole('radio', { name: 'Sharpen' }).check();
    await lens(figure).press('ArrowLeft');
    await expect(page).toHaveURL(/#figure=lens&x=149&y=90&kernel=sharpen$/);
    await page.reload();
    await expectPixel(figure, 149, 90, 'sharpen');
    await expect(figure.root.getByRole('radio', { name: 'Sharpen' })).toBeChecked();
  });

  await test.step('or on the whole photo', async () => {
    const before = await photoOf(figure).screenshot();
    await figure.root.getByRole('checkbox', { name: 'Filter the whole photo' }).press('Space');
    await expect(figure.voice).toContainText('The filter works on the whole photo.');
    await expect.poll(async () => (await photoOf(figure).screenshot()).equals(before)).toBe(false);
  });
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the lens comes to where one taps', async ({ page }) => {
    const figure = await openLens(page);
    const { width, height } = (await lens(figure).boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    const box = (await photoOf(figure).boundingBox())!;
    await page.touchscreen.tap(box.x + box.width * 0.75, box.y + box.height * 0.75);
    await expect(figure.voice).toContainText(/at row 1(29|30|31), column 1(79|80)\./);
  });
});
