import { intact, speck } from '../../src/content/lessons/14-not-a-convolution/pixels.ts';
import { directionalFilm } from '../../src/lib/films/directional-median/film.ts';
import { openFigure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

test('every step shows what the library decides, and a difference leads to its line', async ({
  page,
}) => {
  const figure = await openFigure(page, 'directional-median/', 'A wrong pixel');
  const film = directionalFilm({ image: speck });
  for (let step = 0; step < film.length; step++) {
    await figure.scrub(step);
    await figure.expectScene(film, step);
  }
  await figure.cell('Differences', 2, 0).click();
  await figure.expectStep(3);
  await expect(page).toHaveURL(/figure=speck&step=3$/);
});

test('with another number in the middle the pixel stays, in fewer steps', async ({ page }) => {
  const figure = await openFigure(page, 'directional-median/#figure=speck&step=7', 'A wrong pixel');
  await figure.expectStep(7);
  await figure.type('Pixels', 2, 2, '150');
  const film = directionalFilm({ image: intact });
  await figure.expectScene(film, film.length - 1);
  await figure.button('Undo').click();
  await expect(figure.cell('Pixels', 2, 2)).toHaveText('255');
});
