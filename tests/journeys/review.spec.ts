import { choose, KEY, missed, weights } from '../support/progress.ts';
import { expect, test } from '../support/test.ts';

test('a missed exercise comes back for review on its day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await page.goto('lessons/worked-example/');
  await choose(page, 'It stays the same');
  await page.goto('review/');
  await expect(
    page.getByText(/The next exercise comes back on Tuesday,?\s24\sNovember\./),
  ).toBeVisible();
  await expect(weights(page)).toHaveCount(0);

  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
  await page.reload();
  await expect(page.getByText('One exercise is due.')).toBeVisible();
  await choose(page, 'It becomes twice as large');
  await expect(
    page.getByText(/The next exercise comes back on Friday,?\s27\sNovember\./),
  ).toBeVisible();
  await expect(weights(page)).toBeVisible();
});

test.describe('when an exercise cannot be fetched', () => {
  test.use({ expectedComplaints: /worked-example\/weights\.html|ERR_FAILED/ });

  test('the review says so, and tries again', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    await page.goto('lessons/worked-example/');
    await choose(page, 'It stays the same');
    await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
    await page.route('**/worked-example/weights.html', (route) => route.abort());
    await page.goto('review/');
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(page.getByText('One exercise could not be loaded.')).toBeVisible();
    // The button is there before and after: only the request tells that this attempt has failed, too.
    const failed = page.waitForEvent('requestfailed');
    await again.click();
    await failed;
    await expect(again).toBeVisible();

    await page.unroute('**/worked-example/weights.html');
    await again.click();
    await expect(weights(page)).toBeVisible();
    await expect(again).toBeHidden();
    await expect(page.getByText('could not be loaded')).toBeHidden();
    await choose(page, 'It becomes twice as large');
    await expect(weights(page).getByRole('status')).toContainText('twice 126');
  });
});

test('the review asks only for what is due', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.html')) asked.push(pathname);
  });
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    KEY,
    missed('worked-example/weights', 'worked-example/gone'),
  ] as const);
  await page.goto('review/');
  await expect(page.getByText('One exercise is due.')).toBeVisible();
  await expect(weights(page)).toBeVisible();
  expect(asked).toEqual([expect.stringMatching(/\/review\/worked-example\/weights\.html$/)]);
});

test('a number missed in a stepper comes back as a computation with fresh ones', async ({
  page,
}) => {
  await page.addInitScript('Math.random = () => 0.5');
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await page.goto('lessons/the-flip/');
  const stepper = page.locator('#turned');
  await stepper.getByRole('radio', { name: 'Whole pixels' }).check();
  await stepper.getByRole('textbox').fill('1234.5');
  await stepper.getByRole('textbox').press('Enter');
  await expect(stepper.getByText(/^Not yet: you said 1234.5/)).toBeVisible();

  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
  // The exercise may be there before the script that loads its element.
  const fetched = page.waitForResponse('**/review/the-flip/flip-by-hand.html');
  await page.route('**/_astro/*.js', async (route) => {
    const response = await route.fetch();
    if (/faded\.element.*review-loaded/s.test(await response.text())) await fetched;
    await route.fulfill({ response });
  });
  await page.goto('review/');
  await expect(page.getByText('One exercise is due.')).toBeVisible();
  const computation = page.locator('[data-review="the-flip/flip-by-hand"]');
  await expect(computation.getByRole('link', { name: 'Link to these numbers' })).toHaveAttribute(
    'href',
    // The numbers of the lesson are those of seed 1.
    /seed=\d{2,}$/,
  );
  await computation.getByRole('button', { name: 'Next round' }).click();
  await expect(computation.getByRole('heading', { name: /Round 2/ })).toBeVisible();
});

test('answers come back in another order each time, and a number with other numbers', async ({
  page,
}) => {
  const stored = page.locator('[data-exercise="worked-example/stored"]');
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await page.goto('review/');
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key!, text!),
    [KEY, missed('worked-example/weights', 'worked-example/stored')],
  );
  const orders = ['It stays the same It becomes twice as large It becomes four times as large'];
  const keys: string[] = [];
  for (const day of ['24', '25', '28']) {
    await page.clock.setFixedTime(new Date(`2026-11-${day}T10:00:00`));
    await page.reload();
    await expect(weights(page)).toBeVisible();
    await expect(stored).toBeVisible();
    orders.push((await weights(page).locator('label').allInnerTexts()).join(' '));
    keys.push((await stored.getByRole('img', { name: /^Image/ }).getAttribute('aria-label'))!);
  }
  expect(new Set(orders).size).toBe(4);
  expect(new Set(keys).size).toBe(3);
});
