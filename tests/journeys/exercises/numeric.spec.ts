import { nextAnswer, WORKED } from '../../support/exercise.ts';
import { expect, test } from '../../support/test.ts';

const STORED = '[data-exercise="worked-example/stored"]';

test.describe('a question for a number', () => {
  test('knows mistakes, and the first answer counts', async ({ page }) => {
    await page.goto(WORKED);
    const exercise = page.locator(STORED);
    const field = exercise.getByRole('textbox', { name: 'Which number is stored?' });
    const said = exercise.getByRole('status');
    await field.scrollIntoViewIfNeeded();
    await expect(exercise.getByRole('button', { name: 'Check' })).toBeEnabled();
    const first = nextAnswer(page);
    await field.fill('lots');
    await field.press('Enter');
    await expect(said).toContainText('“lots” is not a number');
    await field.fill('648');
    await field.press('Enter');
    await expect(said).toContainText('Not yet. That is what comes out when fractions are taken');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(await first).toEqual({
      exercise: 'worked-example/stored',
      lesson: 'worked-example',
      correct: false,
    });
    // A second answer tells whether it is right, and is not counted.
    await page.evaluate(() =>
      document.addEventListener('exercise-answered', () => document.body.append('counted again')),
    );
    await field.fill('72');
    await field.press('Enter');
    await expect(said).toContainText('Right. The nine pixels add up to 648');
    await expect(field).not.toHaveAttribute('aria-invalid');
    await expect(page.getByText('counted again')).toHaveCount(0);
  });

  test('shows its answer without JavaScript, and takes none', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto(WORKED);
    const exercise = page.locator(STORED);
    await expect(exercise.getByRole('textbox')).toHaveCount(0);
    await exercise.getByText('Show the answer').click();
    await expect(exercise.getByText('72, from the sum')).toBeVisible();
    await context.close();
  });
});

test('a choice offers its answer after a miss, not before', async ({ page }) => {
  await page.goto(WORKED);
  const exercise = page.locator('[data-exercise="worked-example/weights"]');
  const answer = exercise.getByText('Show the answer');
  await exercise.getByRole('radio', { name: 'It becomes twice as large' }).check();
  await expect(answer).toBeHidden();
  await exercise.getByRole('radio', { name: 'It stays the same' }).check();
  await exercise.getByRole('button', { name: 'Check' }).click();
  await answer.click();
  await expect(exercise.getByText('It becomes twice as large. Each product doubles')).toBeVisible();
});
