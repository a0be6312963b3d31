import type { Page } from '@playwright/test';
import { flipFigureFilm } from '../../src/lib/films/flip/film.ts';
import { impulseFigureFilm } from '../../src/lib/films/impulse/film.ts';
import { digits, sideBySide, stamps } from '../../src/content/lessons/07-the-flip/data.ts';
import { convolve, correlate, flip } from '../../src/lib/convolve/index.ts';
import { impulse } from '../../src/lib/films/impulse/impulse-film.ts';
import { Figure, numbers, open, texts, weights } from './support/figure.ts';
import { expect, test } from './support/test.ts';

async function openFlip(page: Page, label: string): Promise<Figure> {
  await page.goto('lessons/the-flip/');
  return new Figure(page, label);
}

test.describe('the flip', () => {
  test('turns one kernel, and both outputs are the library’s', async ({ page }) => {
    const figure = await openFlip(page, 'Correlation and convolution side by side');
    const film = flipFigureFilm(sideBySide);
    const given = texts(figure, 'Kernel as given').filter({ visible: true });
    await figure.expectScene(film, 0);
    await expect(given).toHaveText([...weights(digits), ...weights(digits)]);
    await figure.button('Step forward').click();
    await expect(texts(figure, 'Kernel, turned')).toHaveText(weights(flip(digits)));
    await expect(given).toHaveText(weights(digits));
    for (const step of [5, 12, film.length - 1]) {
      await figure.scrub(step);
      await figure.expectScene(film, step);
    }
    const { image, kernel } = sideBySide;
    const size = 'valid';
    await expect(texts(figure, 'Correlation')).toHaveText(
      numbers(correlate(image, kernel, { size })),
    );
    await expect(texts(figure, 'Convolution')).toHaveText(
      numbers(convolve(image, kernel, { size })),
    );
  });

  test('takes a weight typed into the turned kernel to its own place', async ({ page }) => {
    const figure = await openFlip(page, 'Correlation and convolution side by side');
    await figure.button('Last step').click();
    await figure.type('Kernel, turned', 0, 0, '-9');
    const kernel = { ...digits, data: digits.data.with(8, -9) };
    await figure.expectScene(flipFigureFilm({ ...sideBySide, kernel }), 108);
    await expect(texts(figure, 'Kernel as given')).toHaveText(weights(kernel));
  });

  test('shows itself by any pixel that is lit', async ({ page }) => {
    const figure = await openFlip(page, 'One lit pixel under both operations');
    const film = impulseFigureFilm({ image: impulse(5, 5, { x: 0, y: 0 }), kernel: digits });
    await figure.expectScene(film, 12);
    for (const [row, column] of [
      [1, 1],
      [0, 4],
      [3, 2],
    ] as const) {
      await figure.cell('Image', row, column).click();
      await figure.expectScene(film, row * 5 + column);
      const lit = impulse(5, 5, { x: column, y: row });
      await expect(texts(figure, 'Image')).toHaveText(numbers(lit));
      for (const [name, operation] of [
        ['Correlation', correlate],
        ['Convolution', convolve],
      ] as const) {
        const expected = numbers(operation(lit, digits, { border: 'zero' }));
        await expect(texts(figure, name)).toHaveText(expected);
      }
    }
  });

  test('is what stamping asks of collecting: both end equal', async ({ page }) => {
    const figure = await openFlip(page, 'Convolution by stamping and by collecting');
    await figure.button('Last step').click();
    const expected = numbers(convolve(stamps.image, stamps.kernel, { border: 'zero' }));
    await expect(texts(figure, 'Scattered')).toHaveText(expected);
    await expect(texts(figure, 'Gathered')).toHaveText(expected);
    await expect(figure.said).toContainText('Both outputs are the same.');
  });
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`the kernel ${reducedMotion === 'reduce' ? 'jumps' : 'glides'} with motion: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    const figure = await open(page, 'sliding', '#step=12');
    await figure.expectStep(12);
    const moving = await figure.button('Step forward').evaluate((button: HTMLButtonElement) => {
      button.click();
      return document.getAnimations().length;
    });
    await figure.expectStep(13);
    expect(moving > 0).toBe(reducedMotion === 'no-preference');
  });
}
