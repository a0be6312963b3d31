import type { Page } from '@playwright/test';
import { kernels, sliding } from '../../src/content/lessons/05-sliding/data.ts';
import { stepperFilm } from '../../src/lib/films/stepper/film.ts';
import { box, matrixFromRows, type Matrix } from '../../src/lib/convolve/index.ts';
import { FIGURES, open, outputOf, texts, weights, worked, type Figure } from './support/figure.ts';
import { expect, test } from './support/test.ts';

const END = `#figure=worked-example&step=${FIGURES.worked.film.length - 1}`;
const DIGITS = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

function changed({ width, height, data }: Matrix, index: number, value: number): Matrix {
  return { width, height, data: data.with(index, value) };
}

/** The whole figure shows what the library makes of this. */
async function expectWorked(figure: Figure, change: Partial<typeof worked>): Promise<void> {
  const source = { ...worked, ...change };
  await figure.expectFrame(stepperFilm(source), Number(await figure.slider.inputValue()));
  await expect(texts(figure, 'Output')).toHaveText(outputOf(source));
}

async function copy(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

test.describe('typing over a number', () => {
  for (const [grid, typed, value] of [
    ['Image', '100', 100],
    ['Image', '-5', -5],
    ['Image', '0.5', 0.5],
    ['Kernel', '1', 1],
    ['Kernel', '-1/9', -1 / 9],
    ['Kernel', '.25', 0.25],
  ] as const) {
    test(`changes all that follows: ${grid}, ${typed}`, async ({ page }) => {
      const figure = await open(page, 'worked', END);
      await figure.type(grid, 1, 2, typed);
      await expect(figure.field).toHaveCount(0);
      await expect(figure.cell(grid, 1, 2)).toBeFocused();
      const side = grid === 'Image' ? 'image' : 'kernel';
      await expectWorked(figure, { [side]: changed(worked[side], 5, value) });
      const screen = await figure.screen();
      await page.reload();
      await expect.poll(() => figure.screen()).toBe(screen);
    });
  }

  test('keeps nothing after Escape', async ({ page }) => {
    const figure = await open(page, 'worked', END);
    await figure.cell('Image', 1, 1).click();
    await page.keyboard.type('7');
    await expect(figure.field).toHaveValue('7');
    await page.keyboard.press('Escape');
    await expect(figure.field).toHaveCount(0);
    await expect(figure.cell('Image', 1, 1)).toBeFocused();
    await expectWorked(figure, {});
    await expect(figure.button('Undo')).toBeDisabled();
  });

  test('and the arrows change it by 1, with Shift by 10', async ({ page }) => {
    const figure = await open(page, 'worked', END);
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

  test('refuses letters with a sentence, and the field stays', async ({ page }) => {
    const figure = await open(page, 'worked', END);
    await figure.cell('Kernel', 0, 0).dblclick();
    await expect(figure.field).toHaveValue('1/9');
    await page.keyboard.type('abc');
    await page.keyboard.press('Enter');
    await expect(figure.alert).toHaveText('"abc" is not a number. Try 12, -0.5 or 1/9.');
    await expect(figure.field).toBeFocused();
    await expect(figure.field).toHaveAttribute('aria-invalid', 'true');
    await figure.field.fill('2');
    await page.keyboard.press('Enter');
    await expect(figure.alert).toBeHidden();
    await expectWorked(figure, { kernel: changed(worked.kernel, 0, 2) });
  });

  test('says what is wrong where the reader is looking', async ({ page }) => {
    const figure = await open(page, 'worked', END);
    await figure.type('Kernel', 0, 0, '1x');
    await expect(figure.field).toBeInViewport();
    await expect(figure.alert).toBeInViewport();
  });
});

test.describe('pasting', () => {
  for (const [what, grid, text] of [
    ['a table', 'Image', '1\t2\t3\n4\t5\t6\n7\t8\t9\n'],
    ['lines', 'Kernel', '1 2 3\n4 5 6\n7 8 9'],
    ['NumPy', 'Kernel', 'np.array([[1, 2, 3],\n          [4, 5, 6],\n          [7, 8, 9]])'],
    ['Python', 'Image', '[[1, 2, 3], [4, 5, 6], [7, 8, 9]]'],
  ] as const) {
    for (const into of ['cell', 'field']) {
      test(`${what} into a ${into} replaces the ${grid.toLowerCase()}`, async ({ page }) => {
        const figure = await open(page, 'worked', END);
        await copy(page, text);
        await figure.cell(grid, 1, 1).click();
        if (into === 'field') await page.keyboard.press('Enter');
        await page.keyboard.press('Control+V');
        const side = grid === 'Image' ? 'image' : 'kernel';
        await expectWorked(figure, { [side]: matrixFromRows(DIGITS) });
        await expect(figure.alert).toBeHidden();
      });
    }
  }

  for (const [what, text, sentence] of [
    ['an even kernel', '1 2\n3 4', /even/],
    ['uneven rows', '1 2 3\n4 5\n6 7 8', /Row 1 has 2 numbers, row 0 has 3/],
    ['words', '1 2 3\n4 five 6\n7 8 9', /Row 1, column 1: "five" is not a number/],
    ['a kernel beyond the limit', Array(17).fill('1').join(' '), /15 x 15/],
  ] as const) {
    for (const into of ['cell', 'field']) {
      test(`${what} into a ${into} is refused with a sentence`, async ({ page }) => {
        const figure = await open(page, 'sliding');
        await copy(page, text);
        await figure.cell('Kernel', 1, 1).click();
        if (into === 'field') await page.keyboard.press('Enter');
        await page.keyboard.press('Control+V');
        await expect(figure.alert).toHaveText(sentence);
        await figure.expectFrame(FIGURES.sliding.film, 0);
      });
    }
  }
});

test('undo goes back edit by edit, reset to the start', async ({ page }) => {
  const figure = await open(page, 'worked', END);
  await figure.type('Image', 0, 0, '0');
  await figure.type('Kernel', 0, 1, '3');
  const image = changed(worked.image, 0, 0);
  const kernel = changed(worked.kernel, 1, 3);
  await expectWorked(figure, { image, kernel });
  await figure.button('Undo').click();
  await expectWorked(figure, { image });
  await figure.button('Undo').click();
  await expectWorked(figure, {});
  await expect(figure.button('Undo')).toBeDisabled();
  await figure.type('Kernel', 1, 1, '3');
  await figure.button('Reset').click();
  await figure.expectFrame(FIGURES.worked.film, 0);
  await figure.button('Last step').click();
  await expectWorked(figure, {});
});

test('a kernel is chosen by its name', async ({ page }) => {
  const figure = await open(page, 'sliding');
  const choice = figure.root.getByRole('combobox', { name: 'Kernel' });
  await expect(choice.locator('option:checked')).toHaveText('mean');
  for (const { name, kernel } of kernels) {
    await choice.selectOption(name);
    await expect(texts(figure, 'Kernel')).toHaveText(weights(kernel));
    await figure.scrub(FIGURES.sliding.film.length - 1);
    await expect(texts(figure, 'Output')).toHaveText(outputOf({ ...sliding, kernel }));
  }
  await figure.type('Kernel', 1, 1, '8');
  await expect(choice.locator('option:checked')).toHaveText('Your own');
  await choice.selectOption('mean');
  await expect(texts(figure, 'Kernel')).toHaveText(weights(box(3, 3)));
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a tap chooses a cell, a second one changes it', async ({ page }) => {
    const figure = await open(page, 'worked', END);
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
