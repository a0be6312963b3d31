import { stamps } from '../../src/content/lessons/07-the-flip/data.ts';
import { convolve } from '../../src/lib/convolve/index.ts';
import { numbers, openFigure, texts } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

test('stamping and collecting end equal', async ({ page }) => {
  const figure = await openFigure(page, 'scatter/', 'Scatter and gather');
  await figure.button('Last step').click();
  const expected = numbers(convolve(stamps.image, stamps.kernel, { border: 'zero' }));
  await expect(texts(figure, 'Scattered')).toHaveText(expected);
  await expect(texts(figure, 'Gathered')).toHaveText(expected);
  await expect(figure.said).toContainText('Both outputs are the same.');
});
