import { LEARNED_FIRST, learnedModel } from '../../src/lib/films/learned-kernel/model.ts';
import { pictures } from '../../src/lib/films/learned-kernel/pictures.ts';
import { withValue } from '../../src/lib/films/matrices.ts';
import { openFigure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const LABEL = 'A kernel is learned';

test('every step shows what the search has come to, and the plot leads to any of them', async ({
  page,
}) => {
  const figure = await openFigure(page, 'learned-kernel/', LABEL);
  const film = learnedModel.make(LEARNED_FIRST);
  for (const step of [1, 40, 150]) {
    await figure.scrub(step);
    await figure.expectScene(film, step);
  }
  const plot = figure.root.getByRole('slider', { name: 'How the search goes on' });
  await plot.press('Home');
  await plot.press('ArrowRight');
  await figure.expectScene(film, 1);
  await expect(page).toHaveURL(/step=1&/);
});

test('the rate, the noise and the way it is laid on are chosen while the step stays', async ({
  page,
}) => {
  const figure = await openFigure(page, 'learned-kernel/#figure=learned&step=12', LABEL);
  const { root } = figure;
  await figure.expectStep(12);
  await root.getByRole('spinbutton', { name: 'Learning rate' }).fill('0.55');
  await figure.expectScene(learnedModel.make({ ...LEARNED_FIRST, rate: 0.55 }), 12);
  await figure.button('Undo').click();
  await root.getByRole('radio', { name: 'Noise of 0.5' }).check();
  await root.getByRole('radio', { name: 'By convolution' }).check();
  const film = learnedModel.make({ ...LEARNED_FIRST, noise: '0.5', by: 'convolve' });
  await figure.expectScene(film, 12);
});

test('the picture is drawn pixel by pixel, by pointer and by keys, or chosen', async ({ page }) => {
  const figure = await openFigure(page, 'learned-kernel/', LABEL);
  const { root } = figure;
  await figure.scrub(5);
  await root.getByRole('radio', { name: 'Flat' }).check();
  await figure.cell('Before', 3, 2).click();
  const once = withValue(pictures.flat, 2, 3, 0);
  await figure.expectScene(learnedModel.make({ ...LEARNED_FIRST, image: once }), 5);
  await expect(root.getByRole('radio', { name: 'Flat' })).not.toBeChecked();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  const twice = withValue(once, 3, 3, 0);
  await figure.expectScene(learnedModel.make({ ...LEARNED_FIRST, image: twice }), 5);
  await figure.button('Undo').click();
  await figure.button('Undo').click();
  await expect(root.getByRole('radio', { name: 'Flat' })).toBeChecked();
  // With fewer pixels all pictures become smaller.
  await root.getByRole('radio', { name: 'Few pixels' }).check();
  await expect(figure.grid('After').getByRole('gridcell')).toHaveCount(4);
});

test('another kernel is hidden, from the list or by hand', async ({ page }) => {
  const figure = await openFigure(page, 'learned-kernel/#figure=learned&step=150', LABEL);
  await figure.expectStep(150);
  await figure.root.getByRole('combobox', { name: 'Hidden kernel' }).selectOption('sharpen');
  await expect(figure.cell('Learned kernel', 1, 1)).toHaveText('5');
  await figure.type('Hidden kernel', 1, 1, '3');
  await expect(figure.cell('Learned kernel', 1, 1)).toHaveText('3');
});
