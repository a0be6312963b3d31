import { expect, test } from '../support/test.ts';

test('paper is white in the dark theme, answers are open, and what was chosen stands there', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('lessons/multiply-then-add/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(30, 28, 25)');
  await expect(page.locator('.check .answer').first()).toBeVisible();
  await expect(page.getByText('Blur', { exact: true }).first()).toBeVisible();
  const lens = page.getByRole('group', { name: 'A lens on a photo' });
  await expect(lens.getByText('Edges all round', { exact: true })).toBeHidden();
});

test('pictures further down, which come as the reader does, are on paper too', async ({ page }) => {
  await page.goto('lessons/edges/');
  const pictures = page.locator('canny-figure img');
  const areThere = () =>
    pictures.evaluateAll((all) =>
      (all as HTMLImageElement[]).map(({ complete, naturalWidth }) => complete && naturalWidth > 0),
    );
  expect(await areThere()).toContain(false);
  await page.pdf();
  await expect.poll(areThere).not.toContain(false);
});
