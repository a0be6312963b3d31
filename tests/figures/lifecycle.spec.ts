import type { Page } from '@playwright/test';
import { Figure, texts, weights } from '../support/figure.ts';
import { fillKernel } from '../../src/lib/films/kernels/example-weights.ts';
import { expect, test } from '../support/test.ts';

/** Takes a figure out of the page, and puts it back where it was. */
const takeOutAndBack = (page: Page, id: string): Promise<void> =>
  page.evaluate((name) => {
    const figure = document.getElementById(name)!;
    const place = document.createComment('');
    figure.replaceWith(place);
    place.replaceWith(figure);
  }, id);

const follow = (page: Page, hash: string): Promise<void> =>
  page.evaluate((text) => {
    location.hash = text;
  }, hash);

test.describe('a figure that was taken out of the page and put back', () => {
  test('follows the address: kernels', async ({ page }) => {
    await page.goto('lessons/kernels/');
    const figure = new Figure(page, 'Kernels of every size, with their anchor and their sum');
    await takeOutAndBack(page, 'kernels');
    await follow(page, 'figure=kernels&weights=ones&size=2,2');
    await expect(texts(figure, 'Kernel, 2 × 2')).toHaveText(weights(fillKernel('ones', 2, 2)));
    await figure.type('Kernel, 2 × 2', 0, 0, '7');
    await expect(texts(figure, 'Kernel, 2 × 2')).toHaveText(['7', '1', '1', '1']);
  });

  test('follows the address: the lens', async ({ page }) => {
    await page.goto('lessons/multiply-then-add/');
    const figure = page.getByRole('group', { name: 'A lens on a photo' });
    await expect(figure.getByRole('application')).toBeVisible();
    await takeOutAndBack(page, 'lens');
    await follow(page, 'figure=lens&x=138&y=118&kernel=edges');
    await expect(figure.getByRole('radio', { name: 'Edges all round' })).toBeChecked();
    await expect(figure.getByRole('status')).toContainText('at row 118, column 138.');
    await takeOutAndBack(page, 'lens');
    await figure.getByRole('radio', { name: 'Sharpen' }).check();
    await expect(page).toHaveURL(/x=138&y=118&kernel=sharpen$/);
  });

  test('takes a press once', async ({ page }) => {
    await page.goto('lessons/sliding/');
    await takeOutAndBack(page, 'sliding');
    const figure = new Figure(page, 'A kernel slides over an image of eight by eight pixels');
    await figure.button('Step forward').click();
    // The end of the first whole pixel; pressed twice, it would be that of the second.
    await figure.expectStep(12);
  });
});

test.describe('the figure of kernels', () => {
  test('offers Undo and Reset as long as there is something to take back', async ({ page }) => {
    await page.goto('lessons/kernels/');
    const figure = new Figure(page, 'Kernels of every size, with their anchor and their sum');
    const [undo, reset] = [figure.button('Undo'), figure.button('Reset')];
    const start = await texts(figure, 'Kernel, 3 × 3').allTextContents();
    await expect(undo).toBeDisabled();
    await expect(reset).toBeDisabled();
    // To look at another pixel changes nothing that could be taken back.
    await figure.cell('Image', 0, 0).click();
    await expect(undo).toBeDisabled();
    await figure.type('Kernel, 3 × 3', 0, 0, '4');
    await figure.type('Kernel, 3 × 3', 0, 1, '5');
    await expect(reset).toBeEnabled();
    await undo.click();
    await expect(texts(figure, 'Kernel, 3 × 3')).toHaveText(['4', ...start.slice(1)]);
    await reset.click();
    await expect(texts(figure, 'Kernel, 3 × 3')).toHaveText(start);
    await expect(reset).toBeDisabled();
    await undo.click();
    await expect(texts(figure, 'Kernel, 3 × 3')).toHaveText(['4', ...start.slice(1)]);
    await undo.click();
    await expect(texts(figure, 'Kernel, 3 × 3')).toHaveText(start);
    await expect(undo).toBeDisabled();
  });
});

test.describe('a link to', () => {
  test('a pixel in the channels opens there', async ({ page }) => {
    await page.goto('lessons/images-are-matrices/#figure=channels&at=3,5');
    const figure = page.getByRole('group', { name: 'A small colour picture' });
    await expect(figure.getByRole('status')).toContainText('x is 3, y is 5: row 5, column 3.');
    await figure.getByRole('grid', { name: 'Red' }).getByRole('gridcell').first().click();
    await expect(page).toHaveURL(/#figure=channels&at=0%2C0$/);
  });

  test('a pixel of the zoom opens close to it', async ({ page }) => {
    await page.goto('lessons/images-are-matrices/#figure=zoom&at=180,100&level=100');
    const figure = page.getByRole('group', { name: 'A photo, from the whole of it' });
    await expect(figure.getByRole('status')).toHaveText('In view: 8 by 6 pixels.');
    await expect(figure.locator('[data-said]')).toContainText('The framed one is x 180, y 100,');
  });

  test('what does not exist is said to be broken', async ({ page }) => {
    await page.goto('lessons/images-are-matrices/#figure=channels&at=99,0');
    const figure = page.getByRole('group', { name: 'A small colour picture' });
    await expect(figure.getByRole('alert')).toHaveText(
      'This link is broken, so the figure starts as usual: there is no pixel at 99,0',
    );
  });
});
