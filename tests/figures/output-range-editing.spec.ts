import { image, kernel } from '../../src/content/lessons/08-output-range/opening.ts';
import { matrixFromRows } from '../../src/lib/convolve/index.ts';
import { matrixText } from '../../src/lib/notation/index.ts';
import { changed, pasteInto, select } from '../support/figure.ts';
import {
  expectViews,
  HISTOGRAM,
  openRange,
  SIDE_BY_SIDE,
  unfold,
} from '../support/output-range.ts';
import { expect, test } from '../support/test.ts';

test('image and kernel are the reader’s, within limits', async ({ page }) => {
  const figure = await openRange(page);
  await unfold(figure, SIDE_BY_SIDE);
  await unfold(figure, HISTOGRAM);

  await test.step('a pixel is found and changed by the keyboard alone', async () => {
    await figure.cell('Image', 1, 1).focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure.said).toContainText('Row 1, column 2: the sum is 462.');
    await page.keyboard.type('200');
    await page.keyboard.press('Enter');
    const own = { image: changed(image, 1 * 5 + 2, 200), kernel };
    await expectViews(figure, own);
    await expect(page).toHaveURL(/image=.*200/);
    await page.reload();
    await unfold(figure, HISTOGRAM);
    await expectViews(figure, own);
    await figure.type('Image', 0, 0, '9');
    await figure.button('Undo').click();
    await expectViews(figure, own);
    await figure.button('Reset').click();
    await expectViews(figure, { image, kernel });
    await expect(figure.button('Reset')).toBeDisabled();
  });

  await test.step('a kernel is pasted; what has no centre or no room is refused', async () => {
    const own = matrixFromRows([[-1, 0.5, 1]]);
    await pasteInto(figure.cell('Kernel', 0, 0), matrixText(own));
    await expectViews(figure, { image, kernel: own });
    await expect(select(figure, 'Kernel').locator('option:checked')).toHaveText('Your own');
    await pasteInto(figure.cell('Kernel', 0, 0), '1 2');
    await expect(figure.alert).toContainText('takes odd sides only');
    await pasteInto(figure.cell('Image', 0, 0), '[[1 2 3 4 5 6 7 8 9]]');
    await expect(figure.alert).toContainText('8 x 8 is the most that fits here');
    await expectViews(figure, { image, kernel: own });
  });

  await test.step('a broken link says so, and opens it as it is', async () => {
    await page.goto('about:blank');
    await openRange(page, '#figure=edges&fractions=upwards');
    await expect(figure.alert).toContainText('This link is broken');
    await unfold(figure, SIDE_BY_SIDE);
    await unfold(figure, HISTOGRAM);
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
    // The image, the sums, what is stored, and the histogram.
    await expect(figure.root.locator('.cell.linked')).toHaveCount(4);
    await figure.cell('Image', 0, 0).tap();
    await figure.field.fill('255');
    await page.keyboard.press('Enter');
    await unfold(figure, SIDE_BY_SIDE);
    await unfold(figure, HISTOGRAM);
    await expectViews(figure, { image: changed(image, 0, 255), kernel });
    const cell = await figure.cell('Stored', 0, 0).boundingBox();
    expect(Math.min(cell!.width, cell!.height)).toBeGreaterThanOrEqual(24);
  });
});
