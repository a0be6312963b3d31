import { expect, test } from '../support/test.ts';

test('to erase the progress is forgotten when the focus goes elsewhere', async ({ page }) => {
  await page.goto('progress/');
  const erase = page.getByRole('button', { name: 'Erase' });
  await erase.press('Enter');
  await expect(erase).toHaveText('Erase all of it?');
  await page.keyboard.press('Shift+Tab');
  await expect(erase).toHaveText('Erase');
});
