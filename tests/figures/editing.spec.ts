import type { Page } from '@playwright/test';
import { kernels, sliding } from '../../src/content/lessons/05-sliding/data.ts';
import { box, matrixFromRows } from '../../src/lib/convolve/index.ts';
import { stepperFilm } from '../../src/lib/films/stepper/film.ts';
import {
  changed,
  openStepper,
  outputOf,
  select,
  STEPPERS,
  texts,
  weights,
  worked,
  type Figure,
} from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const END = `#figure=worked&step=${STEPPERS.worked.film.length - 1}`;

/** The whole figure shows what the library makes of this. */
async function expectWorked(figure: Figure, change: Partial<typeof worked>): Promise<void> {
  const source = { ...worked, ...change };
  await figure.expectFrame(stepperFilm(source), Number(await figure.slider.inputValue()));
  await expect(texts(figure, 'Output')).toHaveText(outputOf(source));
}

test('a number that is typed over changes all that follows', async ({ page }) => {
  const figure = await openStepper(page, 'worked', END);
  await figure.type('Image', 1, 2, '-0.5');
  await expect(figure.field).toHaveCount(0);
  await expect(figure.cell('Image', 1, 2)).toBeFocused();
  const image = changed(worked.image, 5, -0.5);
  await expectWorked(figure, { image });
  await figure.type('Kernel', 1, 2, '-1/9');
  const kernel = changed(worked.kernel, 5, -1 / 9);
  await expectWorked(figure, { image, kernel });
  const screen = await figure.screen();
  await expect(page).toHaveURL(/-1%2F9/);
  await page.reload();
  await expect.poll(() => figure.screen()).toBe(screen);
});

test('an edit is kept, given up, refused and taken back', async ({ page }) => {
  const figure = await openStepper(page, 'worked', END);

  await test.step('nothing is kept after Escape', async () => {
    await figure.cell('Image', 1, 1).click();
    await page.keyboard.type('7');
    await expect(figure.field).toHaveValue('7');
    await page.keyboard.press('Escape');
    await expect(figure.field).toHaveCount(0);
    await expect(figure.cell('Image', 1, 1)).toBeFocused();
    await expectWorked(figure, {});
    await expect(figure.button('Undo')).toBeDisabled();
  });

  await test.step('letters are refused where the reader is looking, and the field stays', async () => {
    await figure.cell('Kernel', 0, 0).dblclick();
    await expect(figure.field).toHaveValue('1/9');
    await page.keyboard.type('abc');
    await page.keyboard.press('Enter');
    await expect(figure.alert).toHaveText('“abc” is not a number. Try 12, −0.5 or 1/9.');
    await expect(figure.alert).toBeInViewport();
    await expect(figure.field).toBeInViewport();
    await expect(figure.field).toBeFocused();
    await expect(figure.field).toHaveAttribute('aria-invalid', 'true');
    await figure.field.fill('2');
    await page.keyboard.press('Enter');
    await expect(figure.alert).toBeHidden();
    await expectWorked(figure, { kernel: changed(worked.kernel, 0, 2) });
    await figure.button('Undo').click();
    await expectWorked(figure, {});
  });

  await test.step('the arrows change it by 1, with Shift by 10', async () => {
    await figure.cell('Image', 0, 1).click();
    await page.keyboard.press('Enter');
    const steps = { ArrowUp: 61, 'Shift+ArrowUp': 71, ArrowDown: 70, 'Shift+ArrowDown': 60 };
    for (const [key, value] of Object.entries({ ...steps, ArrowLeft: 60 })) {
      await page.keyboard.press(key);
      await expect(figure.field).toHaveValue(String(value));
    }
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Enter');
    await expectWorked(figure, { image: changed(worked.image, 1, 50) });
  });

  await test.step('undo goes back edit by edit, reset to the start', async () => {
    const image = changed(worked.image, 1, 50);
    const kernel = changed(worked.kernel, 1, 3);
    await figure.type('Kernel', 0, 1, '3');
    await expectWorked(figure, { image, kernel });
    await figure.button('Undo').click();
    await expectWorked(figure, { image });
    await figure.button('Undo').click();
    await expectWorked(figure, {});
    await expect(figure.button('Undo')).toBeDisabled();
    await figure.type('Kernel', 1, 1, '3');
    await figure.button('Reset').click();
    await figure.expectFrame(STEPPERS.worked.film, 0);
    await figure.button('Last step').click();
    await expectWorked(figure, {});
  });
});

test('a matrix is pasted into a cell or into its field, or refused with a sentence', async ({
  page,
}) => {
  const figure = await openStepper(page, 'worked', END);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const digits = matrixFromRows([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);

  await test.step('a table into a cell', async () => {
    await paste(page, figure, 'Image', '1\t2\t3\n4\t5\t6\n7\t8\t9\n');
    await expectWorked(figure, { image: digits });
    await expect(figure.alert).toBeHidden();
  });

  await test.step('NumPy into a field', async () => {
    const text = 'np.array([[1, 2, 3],\n          [4, 5, 6],\n          [7, 8, 9]])';
    await paste(page, figure, 'Kernel', text, 'Enter');
    await expectWorked(figure, { image: digits, kernel: digits });
    await expect(figure.alert).toBeHidden();
  });

  await test.step('nine numbers in a line may be two matrices: the reader says which', async () => {
    await paste(page, figure, 'Kernel', '9 8 7 6 5 4 3 2 1');
    await expect(figure.alert).toContainText('How is it meant?');
    await figure.button('9 by 1').click();
    await expect(figure.alert).toContainText('The kernel would be 9 by 1');
    await paste(page, figure, 'Kernel', '[9 8 7 6 5 4 3 2 1] * 2');
    await figure.button('3 by 3, times 2').click();
    await expect(figure.alert).toHaveText('Read as 3 by 3, times 2.');
    await figure.button('Undo').click();
    await expectWorked(figure, { image: digits, kernel: digits });
  });

  await test.step('uneven rows into a cell, words into a field: both refused', async () => {
    await paste(page, figure, 'Kernel', '1 2 3\n4 5\n6 7 8');
    await expect(figure.alert).toHaveText(/Row 1 has 2 numbers, row 0 has 3/);
    await paste(page, figure, 'Kernel', '1 2 3\n4 five 6\n7 8 9', 'Enter');
    await expect(figure.alert).toHaveText(/Row 1, column 1: “five” is not a number/);
    await expectWorked(figure, { image: digits, kernel: digits });
  });
});

async function paste(page: Page, figure: Figure, grid: string, text: string, key?: string) {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await figure.cell(grid, 1, 1).click();
  if (key !== undefined) await page.keyboard.press(key);
  await page.keyboard.press('Control+V');
}

test('a kernel is chosen by its name, and refused if it has no centre or is too large', async ({
  page,
}) => {
  const figure = await openStepper(page, 'sliding');
  const choice = select(figure, 'Kernel');
  await expect(choice.locator('option:checked')).toHaveText('mean');
  for (const { name, kernel } of kernels) {
    await choice.selectOption(name);
    await expect(texts(figure, 'Kernel')).toHaveText(weights(kernel));
    await figure.scrub(STEPPERS.sliding.film.length - 1);
    await expect(texts(figure, 'Output')).toHaveText(outputOf({ ...sliding, kernel }));
  }
  await figure.type('Kernel', 1, 1, '8');
  await expect(choice.locator('option:checked')).toHaveText('Your own');
  await choice.selectOption('mean');
  await expect(texts(figure, 'Kernel')).toHaveText(weights(box(3, 3)));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [text, sentence] of [
    ['1 2\n3 4', /takes odd sides only/],
    [Array(17).fill('1').join(' '), /15 x 15/],
  ] as const) {
    await paste(page, figure, 'Kernel', text);
    await expect(figure.alert).toHaveText(sentence);
    await figure.expectFrame(STEPPERS.sliding.film, STEPPERS.sliding.film.length - 1);
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a tap chooses a cell, a second one changes it', async ({ page }) => {
    const figure = await openStepper(page, 'worked', END);
    const cell = figure.cell('Image', 2, 1);
    await cell.tap();
    await expect(cell).toBeFocused();
    await expect(figure.field).toHaveCount(0);
    await cell.tap();
    await expect(figure.field).toBeFocused();
    await figure.field.fill('10');
    await page.keyboard.press('Enter');
    await expectWorked(figure, { image: changed(worked.image, 7, 10) });
  });
});
