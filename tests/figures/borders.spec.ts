import { image } from '../../src/content/lessons/06-borders/data.ts';
import { BORDERS, box, correlate, pad } from '../../src/lib/convolve/index.ts';
import { chooseRule, inside, openBorders, setSize } from '../support/borders.ts';
import { numbers, texts } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

test('the rule that is chosen shows what pad and correlate make', async ({ page }) => {
  const figure = await openBorders(page);
  await setSize(figure, 3, 3);
  const margins = { left: 1, right: 1, top: 1, bottom: 1 };
  for (const border of BORDERS) {
    await chooseRule(figure, border);
    await expect(texts(figure, 'Image')).toHaveText(numbers(pad(image, margins, border)));
    const output = numbers(correlate(image, box(3, 3), { border }));
    await expect(texts(figure, 'Output: mean of 3 × 3')).toHaveText(output);
    await expect(figure.voice).toContainText(`: ${border} `);
  }

  await test.step('none makes up nothing, and the output is smaller', async () => {
    await chooseRule(figure, 'none');
    await expect(inside(figure, 'Image')).toHaveText(numbers(image));
    await expect(texts(figure, 'Image').first()).toBeEmpty();
    const valid = numbers(correlate(image, box(3, 3), { size: 'valid' }));
    await expect(texts(figure, 'Output: mean of 3 × 3')).toHaveText(valid);
    await figure.cell('Image', -1, 0).hover();
    await expect(figure.said).toHaveText(
      'Row minus 1, column 0 lies outside: none makes up nothing there.',
    );
    await setSize(figure, 3, 7);
    await expect(figure.root.getByText('Nothing is left: the kernel fits nowhere.')).toBeVisible();
    await expect(figure.grid('Output: mean of 3 × 7')).toBeHidden();
  });

  await test.step('the same is shown after a reload, and from its link alone', async () => {
    await expect(page).toHaveURL(/rule=none/);
    await page.reload();
    await expect(figure.root.getByRole('radio', { name: /^none/ })).toBeChecked();
    await page.goto('about:blank');
    await openBorders(page, '#figure=borders&size=3,3&rule=wrap');
    await expect(texts(figure, 'Image')).toHaveText(numbers(pad(image, margins, 'wrap')));
    await page.goto('about:blank');
    await openBorders(page, '#figure=borders&rule=mirror');
    await expect(figure.alert).toContainText('there is no rule “mirror”');
  });
});
