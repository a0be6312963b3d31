import { expect, test } from '../../support/test.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sentence points to the lessons', async ({ page }) => {
    await page.goto('lab/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'lessons' })).toBeVisible();
    await expect(page.getByText('Open a picture of your own')).toBeHidden();
  });
});
