import { choose, keep, weights } from '../support/progress.ts';
import { expect, test } from '../support/test.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
});

/** Progress with these lessons read, and an exercise of another one that is due on a day. */
const progress = (read: string[], due: string): string =>
  JSON.stringify({
    version: 2,
    read: Object.fromEntries(read.map((lesson) => [lesson, '2026-11-20'])),
    items: {
      'worked-example/weights': {
        lesson: 'worked-example',
        correct: false,
        attempts: 1,
        review: { passed: 0, due },
      },
    },
  });

test('a reader who comes back goes on where they were, and sees what is due', async ({ page }) => {
  await page.goto('');
  const main = page.getByRole('main');
  const due = page.getByRole('navigation').getByRole('link', { name: 'Review (1)' });
  await expect(main.getByRole('link', { name: 'Start the first lesson' })).toBeVisible();
  await expect(due).toBeHidden();

  await keep(page, progress(['multiply-then-add', 'images-are-matrices'], '2026-11-23'));
  await page.goto('');
  await expect(main.getByRole('link', { name: 'Start the first lesson' })).toBeHidden();
  await expect(main.getByRole('link', { name: 'Review (1)' })).toBeVisible();
  await main.getByRole('link', { name: 'Continue with “Kernels”' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kernels');
  await due.click();
  await expect(page.getByText('One exercise is due.')).toBeVisible();
});

test('before its day, an exercise is not in the navigation', async ({ page }) => {
  await keep(page, progress(['multiply-then-add'], '2026-11-24'));
  await page.goto('');
  await expect(page.getByRole('banner').getByText('1 of')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Review (1)' })).toHaveCount(0);
});

test('when nothing is due, the review offers to practise what comes back soonest', async ({
  page,
}) => {
  await page.goto('review/');
  await expect(page.getByText('Nothing is due.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Practise' })).toBeHidden();

  await keep(page, progress(['worked-example'], '2026-11-24'));
  await page.goto('review/');
  await page.getByRole('button', { name: 'Practise now' }).press('Enter');
  await expect(page.locator('[data-review="worked-example/weights"]')).toBeFocused();
  await choose(page, 'It becomes twice as large');
  await expect(weights(page).getByRole('status')).toContainText('twice 126');
  // It still comes back on its day: the memory is fresh.
  await expect(page.getByText(/comes back on Tuesday,?\s24\sNovember\./)).toBeVisible();
  await page.getByRole('button', { name: 'Practise another' }).click();
  await expect(page.locator('[data-review]')).toHaveCount(2);
});

test('in a lesson, what was answered says how it stands, and moves nothing', async ({ page }) => {
  await page.goto('lessons/worked-example/');
  await expect(weights(page)).not.toContainText('review');
  const before = await weights(page).boundingBox();

  await keep(page, progress([], '2026-12-02'));
  await page.goto('lessons/worked-example/');
  await expect(weights(page)).toContainText('To be reviewed on 2 December');
  expect(await weights(page).boundingBox()).toEqual(before);
  // Others were not answered, and the answer is not told.
  await expect(page.getByText('To be reviewed')).toHaveCount(1);
  await expect(weights(page).getByText('twice 126')).toBeHidden();

  await weights(page).scrollIntoViewIfNeeded();
  await choose(page, 'It becomes twice as large');
  await expect(weights(page)).toContainText('To be reviewed on 2 December');
});
