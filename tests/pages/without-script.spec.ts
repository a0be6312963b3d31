import { isLesson, isTestPage, readSite } from '../support/site.ts';
import { GRID, STILL } from '../support/selectors.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

// What a figure of the test bed shows is tested with the figures.
for (const built of readSite().pages.filter((one) => !isTestPage(one))) {
  const { path } = built;

  test(`/${path} shows its content without JavaScript, and no dead controls`, async ({ page }) => {
    await page.goto(path);
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(main).toContainText(/\S+(\s+\S+){9}/);
    for (const figure of await page.locator(STILL).all()) {
      await expect(figure.locator(GRID).first()).toBeVisible();
    }
    for (const grid of await page.getByRole('grid').all()) {
      await expect(grid.getByRole('gridcell').first()).toBeVisible();
    }

    // A word of the glossary opens, and an answer can be ticked, without any script.
    const controls = page.locator(
      'button:not([popovertarget]), input:not([type=radio]), select, textarea, .needs-script',
    );
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    for (const role of ['button', 'slider', 'combobox'] as const) {
      const named = main.getByRole(role).and(page.locator(':not(.term-word)'));
      await expect(named).toHaveCount(0);
    }

    if (!isLesson(built)) return;
    for (const details of await page.locator('.check details').all()) {
      const answer = details.locator('.answer');
      await expect(answer).toBeHidden();
      await details.locator('summary').click();
      await expect(answer).toBeVisible();
      await expect(answer).toContainText(/\w+ \w+ \w+/);
    }
  });
}
