import { a, b } from '../../src/content/lessons/14-not-a-convolution/pixels.ts';
import { FILTERS } from '../../src/lib/films/linearity/filters.ts';
import { linearityScene, NAMES } from '../../src/lib/films/linearity/scene.ts';
import { openFigure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const LABEL = 'The test for linearity';

test('four filters are put to the test, and the pixels that fail are marked', async ({ page }) => {
  const figure = await openFigure(page, 'linearity/', LABEL);
  for (const name of FILTERS) {
    await figure.root.getByRole('radio', { name: NAMES[name] }).check();
    const { grids, sentence } = linearityScene(a, b, name);
    await expect(figure.said).toHaveText(sentence);
    for (const { part, cells } of grids) {
      const drawn = figure.root.locator(`svg[data-part=${part}]`);
      await expect(drawn.locator('.cell text')).toHaveText(cells.map(({ text }) => text));
      const broken = cells.filter(({ marks }) => marks?.includes('broken'));
      await expect(drawn.locator('.cell.broken')).toHaveCount(broken.length);
    }
  }
});

test('a number that is changed is tried at once, told of, taken back and linked', async ({
  page,
}) => {
  const figure = await openFigure(page, 'linearity/#figure=linearity&filter=mean', LABEL);
  await figure.type('a', 0, 0, '250');
  await expect(figure.cell('a + b', 0, 0)).toHaveText('260');
  await expect(figure.said).toContainText('Mean: both ways give the same');
  await figure.root.getByRole('radio', { name: 'Threshold' }).check();
  await figure.cell('f(a + b)', 2, 0).hover();
  await expect(figure.said).toContainText('Row 2, column 0: added first, 255; filtered first, 0.');
  await expect(page).toHaveURL(/a=250.*filter=threshold$/);
  const link = page.url();

  await figure.button('Reset').click();
  await expect(figure.cell('a', 0, 0)).toHaveText('80');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(figure.cell('a + b', 0, 0)).toHaveText('260');
});
