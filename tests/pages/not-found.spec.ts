import { expect, test } from '../support/test.ts';

test('an address that is not there gets a page that leads back', async ({ page, complaints }) => {
  const response = await page.goto('no/such/page/');
  expect(response!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).not.toHaveURL(/no\/such/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The missing page itself is the only thing to complain of.
  expect(complaints.splice(0).filter((one) => !one.includes('404'))).toEqual([]);
});
