import { expect, test } from '../../support/test.ts';

test('a choice tells which mistake it is, with names of code as code', async ({ page }) => {
  await page.goto('lessons/borders/');
  const exercise = page.locator('[data-exercise="borders/reflect"]');
  await exercise.getByRole('radio', { name: 'nearest' }).check();
  await exercise.getByRole('button', { name: 'Check' }).click();
  const said = exercise.getByRole('status');
  await expect(said).toHaveText(
    'Not yet. That repeats the edge pixel again and again: edge in np.pad.',
  );
  await expect(said.locator('code')).toHaveText(['edge', 'np.pad']);
  await exercise.getByRole('radio', { name: 'mirror' }).check();
  await expect(said).toBeEmpty();
  await exercise.getByRole('button', { name: 'Check' }).click();
  await expect(said.locator('code')).toHaveText(['BORDER_REFLECT_101']);
});
