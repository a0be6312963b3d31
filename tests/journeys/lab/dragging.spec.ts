import { createMatrix } from '../../../src/lib/convolve/index.ts';
import {
  alert,
  cell,
  expectResult,
  filtered,
  kernelChoice,
  openLab,
  SMALL,
  upload,
} from '../../support/lab.ts';
import { expect, test } from '../../support/test.ts';

const weight = { name: 'Weight in row 1, column 1' };

test('a weight is moved by mouse and keys; the picture and the link follow', async ({ page }) => {
  const weights = [0, -1, 0, -1, 5, -1, 0, -1, 0];
  const expectWeights = (): Promise<void> =>
    expectResult(page, filtered(SMALL, { kernel: createMatrix(3, 3, weights) }));
  await openLab(page);
  await upload(page, SMALL);

  await test.step('by the keys of the slider, which follows the field that has the focus', async () => {
    await cell(page, 0, 2).focus();
    const slider = page.getByRole('slider', { name: 'Weight in row 0, column 2' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, 0, 2)).toHaveValue('0.2');
    await expect(slider).toHaveAttribute('aria-valuetext', '0.2');
    weights[2] = 0.2;
    await expectWeights();
  });

  await test.step('by Alt and the arrows in its field, with Shift in large steps', async () => {
    await cell(page, 1, 0).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(cell(page, 1, 0)).toHaveValue('\u22120.9');
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await expect(cell(page, 1, 0)).toHaveValue('\u22121.9');
    await expect(cell(page, 1, 0)).toBeFocused();
    weights[3] = -1.9;
    await expectWeights();
  });

  await test.step('by dragging the slider with a mouse', async () => {
    await cell(page, 1, 1).focus();
    const slider = page.getByRole('slider', weight);
    await slider.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await slider.boundingBox())!;
    await page.mouse.move(x + width * 0.75, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.9, y + height / 2, { steps: 20 });
    await page.mouse.move(x + width + 50, y + height / 2, { steps: 20 });
    await page.mouse.up();
    await expect(cell(page, 1, 1)).toHaveValue('10');
    weights[4] = 10;
    await expectWeights();
    await expect(page).toHaveURL(/kernel=0\+-1\+0\.2%3B-1\.9\+10\+-1%3B0\+-1\+0/);
  });

  await test.step('which mends a field that holds no number', async () => {
    await cell(page, 1, 1).fill('x');
    await expect(alert(page, 'Row 1, column 1')).toBeVisible();
    await page.getByRole('slider', weight).press('ArrowLeft');
    await expect(cell(page, 1, 1)).toHaveValue('9.8');
    await expect(alert(page, 'Row 1, column 1')).toHaveCount(0);
  });

  await test.step('but not where there are too many to type', async () => {
    await kernelChoice(page).selectOption('large_blur');
    await expect(page.getByRole('slider', { name: 'Weight in row' })).toBeHidden();
    await expect(page.getByText('All 441 weights are equal.')).toBeVisible();
    await expect(page.getByText('Type a weight such as')).toBeHidden();
  });
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap on the slider moves the weight', async ({ page }) => {
    await openLab(page);
    const slider = page.getByRole('slider', weight);
    await slider.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await slider.boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await expect(cell(page, 1, 1)).toHaveValue('0');
  });
});
