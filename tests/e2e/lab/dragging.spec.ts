import { createMatrix } from '../../../src/lib/convolve/index.ts';
import { cell, expectResult, filtered, openLab, SMALL, upload } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

test.describe('a weight is moved', () => {
  const sharpenWith = (index: number, weight: number) =>
    createMatrix(3, 3, [0, -1, 0, -1, 5, -1, 0, -1, 0].with(index, weight));

  test('by dragging the slider with a mouse; the picture and the link follow', async ({ page }) => {
    await openLab(page);
    await upload(page, SMALL);
    const slider = page.getByRole('slider', { name: 'Weight in row 1, column 1' });
    await slider.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await slider.boundingBox())!;
    await page.mouse.move(x + width * 0.75, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.9, y + height / 2, { steps: 20 });
    await page.mouse.move(x + width + 50, y + height / 2, { steps: 20 });
    await page.mouse.up();
    await expect(cell(page, 1, 1)).toHaveValue('10');
    await expectResult(page, filtered(SMALL, { kernel: sharpenWith(4, 10) }));
    await expect(page).toHaveURL(/kernel=0\+-1\+0%3B-1\+10\+-1%3B0\+-1\+0/);
  });

  test('by the keys of the slider, which follows the field that has the focus', async ({
    page,
  }) => {
    await openLab(page);
    await upload(page, SMALL);
    await cell(page, 0, 2).focus();
    const slider = page.getByRole('slider', { name: 'Weight in row 0, column 2' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, 0, 2)).toHaveValue('0.2');
    await expect(slider).toHaveAttribute('aria-valuetext', '0.2');
    await expectResult(page, filtered(SMALL, { kernel: sharpenWith(2, 0.2) }));
  });

  test('by Alt and the arrows in its field, with Shift in large steps', async ({ page }) => {
    await openLab(page);
    await upload(page, SMALL);
    await cell(page, 1, 0).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(cell(page, 1, 0)).toHaveValue('\u22120.9');
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await expect(cell(page, 1, 0)).toHaveValue('\u22121.9');
    await expect(cell(page, 1, 0)).toBeFocused();
    await expectResult(page, filtered(SMALL, { kernel: sharpenWith(3, -1.9) }));
  });

  test('and a field that holds no number is mended by it', async ({ page }) => {
    await openLab(page);
    await cell(page, 1, 1).fill('x');
    await expect(page.getByRole('alert').filter({ hasText: 'Row 1, column 1' })).toBeVisible();
    await page.getByRole('slider', { name: 'Weight in row 1, column 1' }).press('ArrowLeft');
    await expect(cell(page, 1, 1)).toHaveValue('4.9');
    await expect(page.getByRole('alert').filter({ hasText: 'Row 1, column 1' })).toHaveCount(0);
  });

  test('not where there are too many to type', async ({ page }) => {
    await openLab(page, { kernel: 'large_blur' });
    await expect(page.getByRole('slider', { name: 'Weight in row' })).toBeHidden();
  });
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap on the slider moves the weight', async ({ page }) => {
    await openLab(page);
    const slider = page.getByRole('slider', { name: 'Weight in row 1, column 1' });
    await slider.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await slider.boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await expect(cell(page, 1, 1)).toHaveValue('0');
  });
});
