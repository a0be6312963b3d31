import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const listing = (page: Page): Locator => page.locator('.lesson > .listing');
const tab = (within: Locator, name: string): Locator => within.getByRole('radio', { name });

test('a listing is read in the language of one’s choice, in every lesson', async ({ page }) => {
  await page.goto('lessons/sliding/');
  const sliding = listing(page);
  const loops = sliding.getByText('sum += pixel * weight;').filter({ visible: true });
  await expect(loops).toHaveCount(1);

  await test.step('chosen by keyboard', async () => {
    await tab(sliding, 'TypeScript').focus();
    await page.keyboard.press('ArrowRight');
    await expect(tab(sliding, 'NumPy')).toBeChecked();
    await expect(sliding.getByText('np.pad(image')).toBeVisible();
    await expect(loops).toHaveCount(0);
  });

  await test.step('kept for the next lesson', async () => {
    await page.goto('lessons/images-are-matrices/');
    await expect(tab(listing(page), 'NumPy')).toBeChecked();
    await tab(listing(page), 'OpenCV').check();
    await expect(listing(page).getByText('cv2.cvtColor')).toBeVisible();
  });

  await test.step('and beside a figure, where OpenCV has no call, it is NumPy', async () => {
    await page.goto('lessons/sliding/');
    await expect(sliding.getByText('cv2.filter2D')).toBeVisible();
    const figure = page.locator('#sliding');
    await figure.getByText('The same step in code').click();
    await expect(tab(figure, 'NumPy')).toBeChecked();
    await expect(figure.getByText('products = window * kernel')).toBeVisible();
    await expect(figure.locator('[data-variables]')).toBeHidden();
  });
});

test('the whole file opens on demand', async ({ page }) => {
  await page.goto('lessons/borders/');
  const whole = listing(page).getByText('export const BORDERS');
  await expect(whole).toBeHidden();
  await listing(page).getByText('The whole file').click();
  await expect(whole).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the tabs of a listing open', async ({ page }) => {
    await page.goto('lessons/the-flip/');
    await tab(listing(page), 'OpenCV').check();
    await expect(listing(page).getByText('cv2.flip(kernel, -1)')).toBeVisible();
    await expect(listing(page).getByText('The whole file')).toBeHidden();
  });
});
