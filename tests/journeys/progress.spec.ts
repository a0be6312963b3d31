import type { Page } from '@playwright/test';
import { choose, weights } from '../support/progress.ts';
import { expect, test } from '../support/test.ts';

const count = (page: Page) =>
  page.getByRole('banner').getByRole('link', { name: /\d of \d+ read/ });

/** A lesson's line on the course page. */
const line = (page: Page, slug: string) => page.locator(`li a[href$="/lessons/${slug}/"]`);

async function readToTheEnd(page: Page, slug: string): Promise<void> {
  await page.goto(`lessons/${slug}/`);
  await page.getByText('After this lesson you can:').scrollIntoViewIfNeeded();
  await expect(count(page)).toContainText('1 of');
}

test('a choice says which mistake it is, and takes the right answer', async ({ page }) => {
  await page.goto('lessons/worked-example/');
  // Its script comes when a reader comes near.
  await weights(page).scrollIntoViewIfNeeded();
  await weights(page).getByRole('button', { name: 'Check' }).click();
  await expect(weights(page).getByRole('status')).toHaveText('Choose an answer first.');
  await choose(page, 'It becomes four times as large');
  await expect(weights(page).getByRole('status')).toContainText('one weight in a product, not two');
  await choose(page, 'It becomes twice as large');
  await expect(weights(page).getByRole('status')).toContainText('twice 126');
});

test('a hint comes in three levels, each only when it is asked for', async ({ page }) => {
  await page.goto('lessons/kernels/');
  const exercise = page.locator('[data-exercise="kernels/anchor"]');
  for (const [name, text] of [
    ['A hint', 'So what has changed?'],
    ['A stronger hint', 'On which side of the pixel'],
    ['The next step', 'Two columns of it lie to the left'],
  ] as const) {
    await expect(exercise.getByText(text)).toBeHidden();
    await exercise.locator('summary', { hasText: name }).press('Enter');
    await expect(exercise.getByText(text)).toBeVisible();
  }
});

test('steps are put in order by keyboard alone', async ({ page }) => {
  await page.goto('lessons/worked-example/');
  const exercise = page.locator('[data-exercise="worked-example/recipe"]');
  const check = exercise.getByRole('button', { name: 'Check' });
  await check.press('Enter');
  await expect(exercise.getByRole('status')).toContainText(
    'Step 1 is the first in the wrong place',
  );
  for (const step of ['Place the kernel on the image', 'Multiply each pixel by the weight on it']) {
    const up = exercise.getByRole('button', { name: `Move up: ${step}` });
    await up.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
  }
  await expect(exercise.getByRole('listitem').first()).toContainText('Place');
  await check.press('Enter');
  await expect(exercise.getByRole('status')).toContainText('that is the whole recipe');
});

test('a lesson read to its end is remembered over a reload, in header and course', async ({
  page,
}) => {
  await page.goto('course/');
  await expect(count(page)).toBeHidden();
  await readToTheEnd(page, 'sliding');
  await page.goto('course/');
  await page.reload();
  await expect(count(page)).toContainText('1 of');
  await expect(line(page, 'sliding')).toContainText('read ✓');
  await expect(line(page, 'sliding')).toContainText(/0 of \d exercises/);
  await expect(line(page, 'worked-example')).not.toContainText('read ✓');
});

test('a term shows its definition to the keyboard and to a finger', async ({ page }) => {
  await page.goto('lessons/worked-example/');
  const term = page.getByRole('button', { name: 'kernel', exact: true });
  await term.press('Enter');
  const definition = page.getByRole('note', { name: 'kernel' });
  await expect(definition).toContainText('A small grid of numbers');
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await term.click();
  await definition.getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(/glossary\/#kernel$/);
});
