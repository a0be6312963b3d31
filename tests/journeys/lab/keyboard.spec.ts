import { cell, openLab } from '../../support/lab.ts';
import { expect, test } from '../../support/test.ts';

/** A kernel of 15 by 15 weights in a link. */
const LARGE = Array(15).fill(Array(15).fill('1').join(' ')).join(';');

test('a large kernel is one stop of the Tab key, and the arrows walk through it', async ({
  page,
}) => {
  await openLab(page, { kernel: LARGE });
  await page.getByRole('spinbutton', { name: 'Height' }).focus();
  await page.keyboard.press('Tab');
  await expect(cell(page, 7, 7)).toBeFocused();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown']) {
    await page.keyboard.press(key);
  }
  await expect(cell(page, 8, 8)).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider', { name: 'Weight in row 8, column 8' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(cell(page, 8, 8)).toBeFocused();
});

test('within a weight, the arrows go through its digits first', async ({ page }) => {
  await openLab(page, { kernel: LARGE });
  await cell(page, 7, 7).fill('25');
  await page.keyboard.press('ArrowLeft');
  await expect(cell(page, 7, 7)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(cell(page, 7, 6)).toBeFocused();
});

test('the picture shows that it has the focus', async ({ page }) => {
  await openLab(page);
  const picture = page.getByRole('application', { name: /^Picture/ });
  await picture.focus();
  await page.keyboard.press('Shift');
  const frame = page.locator('[data-frame]');
  const focused = await frame.screenshot();
  await picture.blur();
  expect((await frame.screenshot()).equals(focused)).toBe(false);
});
