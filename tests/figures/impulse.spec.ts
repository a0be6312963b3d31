import type { Page } from '@playwright/test';
import { digits, impulseKernels } from '../../src/content/lessons/07-the-flip/data.ts';
import { libraries } from '../../src/content/lessons/07-the-flip/libraries.ts';
import { convolve, correlate, matrixFromRows, type Matrix } from '../../src/lib/convolve/index.ts';
import { impulse, impulseFilm } from '../../src/lib/films/impulse/film.ts';
import { impulseResponse, rowsText } from '../../src/lib/films/impulse/response.ts';
import { changed, numbers, openFigure, select, texts } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const LABEL = 'One lit pixel';

/** The table of libraries tells what each of them makes of this kernel. */
async function expectReturns(page: Page, own: Matrix): Promise<void> {
  const table = page.getByRole('table', { name: /^What a lit pixel returns/ });
  await expect(table).toHaveAccessibleName(
    `What a lit pixel returns for the kernel ${rowsText(own)}`,
  );
  await expect(table.locator('tbody tr > td:nth-of-type(1)')).toHaveText(
    libraries.map(({ kind }) => rowsText(impulseResponse(kind, own))),
  );
}

test('any lit pixel shows the kernel, and the table of libraries follows', async ({ page }) => {
  const figure = await openFigure(page, 'impulse/', LABEL);

  await test.step('whichever pixel is lit', async () => {
    const film = impulseFilm({ image: impulse(5, 5, { x: 0, y: 0 }), kernel: digits });
    await figure.expectScene(film, 12);
    for (const [row, column] of [
      [1, 1],
      [0, 4],
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

  await test.step('whatever the kernel becomes, back and forth', async () => {
    await expectReturns(page, digits);
    await figure.type('Kernel', 0, 0, '-4');
    await expectReturns(page, changed(digits, 0, -4));
    await figure.button('Undo').click();
    await expectReturns(page, digits);
  });

  await test.step('with one answer for a kernel that reads the same backwards', async () => {
    const { name, kernel } = impulseKernels[1]!;
    await select(figure, 'Kernel').selectOption({ label: name });
    await expect(figure.said).toContainText('A half-turn leaves this kernel as it is');
    await expectReturns(page, kernel);
    const correlated = await texts(figure, 'Correlation').allTextContents();
    await expect(texts(figure, 'Convolution')).toHaveText(correlated);
  });

  await test.step('and with the kernel of a link', async () => {
    await page.goto('about:blank');
    await openFigure(page, 'impulse/#figure=impulse&step=12&kernel=3 1 2', LABEL);
    await expectReturns(page, matrixFromRows([[3, 1, 2]]));
  });
});
