import { meansOf } from '../../src/lib/films/means/means.ts';
import { meansPlot, meansSentence } from '../../src/lib/films/means/texts.ts';
import { readingText } from '../../src/lib/plot/index.ts';
import { openFigure, type Figure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const LABEL = 'Means one after the other';
const plot = ({ root }: Figure) =>
  root.getByRole('slider', { name: 'Weights of the means and of a Gaussian' });
const count = ({ root }: Figure) => root.getByRole('slider', { name: 'Count', exact: true });

async function expectShown(figure: Figure, means: number, distance: number): Promise<void> {
  const shown = meansOf(means);
  await expect(figure.said).toHaveText(meansSentence(shown));
  await expect(count(figure)).toHaveValue(String(means));
  await expect(plot(figure)).toHaveAttribute(
    'aria-valuetext',
    readingText(meansPlot(shown), distance),
  );
}

test('means are added by keys, or typed, and compared with the Gaussian at any distance', async ({
  page,
}) => {
  const figure = await openFigure(page, 'means/', LABEL);
  await expectShown(figure, 3, 0);
  await count(figure).press('ArrowRight');
  await expectShown(figure, 4, 0);
  await expect(figure.voice).toHaveText(meansSentence(meansOf(4)));
  await plot(figure).press('ArrowLeft');
  await expectShown(figure, 4, -1);
  await expect(page).toHaveURL(/count=4&distance=-1$/);

  await figure.root.getByRole('spinbutton', { name: 'Count' }).fill('6');
  await expect(figure.alert.filter({ hasText: 'Count' })).toHaveText(
    'Count has to be a whole number from 1 to 5.',
  );
  await figure.root.getByRole('spinbutton', { name: 'Count' }).fill('1');
  await expectShown(figure, 1, -1);
  await figure.button('Undo').click();
  await expectShown(figure, 4, -1);
});

test('a link leads to its number and place', async ({ page }) => {
  const figure = await openFigure(page, 'means/#figure=means&count=5&distance=-7', LABEL);
  await expectShown(figure, 5, -7);
});
