import { keep } from '../support/progress.ts';
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
