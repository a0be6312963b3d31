import type { Page } from '@playwright/test';
import { libraries } from '../../../src/content/lessons/07-the-flip/libraries.ts';
import { matrixFromRows, type Matrix } from '../../../src/lib/convolve/index.ts';
import { impulseResponse, rowsText } from '../../../src/lib/films/impulse/response.ts';
import { Figure, select, texts } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

test.describe('the table of libraries', () => {
  const table = (page: Page) => page.getByRole('table', { name: /^What a lit pixel returns/ });

  async function expectReturns(page: Page, own: Matrix): Promise<void> {
    await expect(table(page)).toHaveAccessibleName(
      `What a lit pixel returns for the kernel ${rowsText(own)}`,
    );
    for (const { name, kind } of libraries) {
      const row = table(page)
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
      await expect(row.getByRole('cell').first()).toHaveText(rowsText(impulseResponse(kind, own)));
    }
  }

  const digits = matrixFromRows([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);

  test('follows the kernel of the figure, back and forth', async ({ page }) => {
    await page.goto('lessons/the-flip/');
    const figure = new Figure(page, 'One lit pixel under both operations');
    await expectReturns(page, digits);
    await figure.type('Kernel', 0, 0, '-4');
    await expectReturns(page, { ...digits, data: digits.data.with(0, -4) });
    await figure.button('Undo').click();
    await expectReturns(page, digits);
  });

  test('opens with the kernel of a link', async ({ page }) => {
    const own = matrixFromRows([[3, 1, 2]]);
    await page.goto('lessons/the-flip/#figure=impulse&step=12&kernel=3 1 2');
    await expectReturns(page, own);
  });

  test('shows one answer for a kernel that reads the same backwards, and says why', async ({
    page,
  }) => {
    await page.goto('lessons/the-flip/');
    const figure = new Figure(page, 'One lit pixel under both operations');
    await select(figure, 'Kernel').selectOption({ label: 'reads the same backwards' });
    await expect(figure.said).toContainText('A half-turn leaves this kernel as it is');
    const correlated = await texts(figure, 'Correlation').allTextContents();
    await expect(texts(figure, 'Convolution')).toHaveText(correlated);
    const symmetric = matrixFromRows([
      [1, 2, 3],
      [4, 5, 4],
      [3, 2, 1],
    ]);
    await expectReturns(page, symmetric);
  });
});
