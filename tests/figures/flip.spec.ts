import { digits, sideBySide } from '../../src/content/lessons/07-the-flip/data.ts';
import { convolve, correlate, flip } from '../../src/lib/convolve/index.ts';
import { flipFilm } from '../../src/lib/films/flip/film.ts';
import { changed, numbers, openFigure, texts, weights } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

test('the flip turns one kernel, and both outputs are the library’s', async ({ page }) => {
  const figure = await openFigure(page, 'flip/', 'Both operations side by side');
  const film = flipFilm(sideBySide);
  const given = texts(figure, 'Kernel as given').filter({ visible: true });

  await test.step('step by step', async () => {
    await figure.expectScene(film, 40);
    await figure.button('First step').click();
    await figure.expectScene(film, 0);
    await expect(given).toHaveText([...weights(digits), ...weights(digits)]);
    await figure.button('Step forward').click();
    await expect(texts(figure, 'Kernel, turned')).toHaveText(weights(flip(digits)));
    await expect(given).toHaveText(weights(digits));
    await figure.scrub(film.length - 1);
    await figure.expectScene(film, film.length - 1);
    const { image, kernel } = sideBySide;
    for (const [name, operation] of [
      ['Correlation', correlate],
      ['Convolution', convolve],
    ] as const) {
      const expected = numbers(operation(image, kernel, { size: 'valid' }));
      await expect(texts(figure, name)).toHaveText(expected);
    }
  });

  await test.step('a weight typed into the turned kernel goes to its own place', async () => {
    await figure.type('Kernel, turned', 0, 0, '-9');
    const kernel = changed(digits, 8, -9);
    await figure.expectScene(flipFilm({ ...sideBySide, kernel }), film.length - 1);
    await expect(given).toHaveText(weights(kernel));
  });
});
