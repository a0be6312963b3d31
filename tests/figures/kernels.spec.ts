import type { Locator } from '@playwright/test';
import { letter } from '../../src/content/lessons/03-kernels/data.ts';
import { box, correlate } from '../../src/lib/convolve/index.ts';
import { fillKernel } from '../../src/lib/films/kernels/example-weights.ts';
import {
  changed,
  numbers,
  openFigure,
  select,
  texts,
  weights,
  type Figure,
} from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const LABEL = 'A kernel with its anchor in the middle';

async function setSize(figure: Figure, width: number, height: number): Promise<void> {
  await figure.root.getByRole('slider', { name: 'Width' }).fill(String(width));
  await figure.root.getByRole('slider', { name: 'Height' }).fill(String(height));
}

const fact = (figure: Figure, name: string): Locator =>
  figure.root.locator('dl > div', { hasText: name }).getByRole('definition');

test('every size has its middle, its sum and the library’s output', async ({ page }) => {
  const figure = await openFigure(page, 'kernels/', LABEL);

  await test.step('at the extremes, and for sides that differ', async () => {
    for (const [width, height, middle, anchor] of [
      [1, 1, '(0, 0)', { x: 0, y: 0 }],
      [2, 2, '(0.5, 0.5)', { x: 1, y: 1 }],
      [7, 2, '(3, 0.5)', { x: 3, y: 1 }],
      [4, 7, '(1.5, 3)', { x: 2, y: 3 }],
      [7, 7, '(3, 3)', { x: 3, y: 3 }],
    ] as const) {
      await setSize(figure, width, height);
      const kernel = box(width, height);
      await expect(texts(figure, `Kernel, ${width} × ${height}`)).toHaveText(weights(kernel));
      await expect(fact(figure, 'Middle')).toHaveText(middle);
      await expect(fact(figure, 'Anchor')).toHaveText(`(${anchor.x}, ${anchor.y})`);
      await expect(fact(figure, 'Sum')).toHaveText(/^1\s*brightness stays as it is$/);
      const output = correlate(letter, kernel, { anchor });
      await expect(texts(figure, 'Output')).toHaveText(numbers(output));
    }
  });

  await test.step('the middle of an even kernel is marked between its cells', async () => {
    await setSize(figure, 2, 2);
    await expect(figure.said).toContainText('no cell lies there');
    const mark = await figure.root.locator('.centre circle').boundingBox();
    const whole = await figure.grid('Kernel, 2 × 2').boundingBox();
    expect(mark!.x + mark!.width / 2).toBeCloseTo(whole!.x + whole!.width / 2, 0);
    expect(mark!.y + mark!.height / 2).toBeCloseTo(whole!.y + whole!.height / 2, 0);
  });

  await test.step('what the sum of the weights means is said', async () => {
    await setSize(figure, 3, 3);
    for (const [name, sum] of [
      ['all ones', /^9\s*flat areas become 9 times as bright$/],
      ['half a mean', /^0\.5\s*flat areas are darkened to 0\.5 of their brightness$/],
      ['last minus first', /^0\s*only changes are left, flat areas become 0$/],
      ['mean', /^1\s*brightness stays as it is$/],
    ] as const) {
      await select(figure, 'Weights').selectOption(name);
      await expect(fact(figure, 'Sum')).toHaveText(sum);
    }
  });
});

test('the picture moves with the anchor, and the weights are the reader’s', async ({ page }) => {
  const figure = await openFigure(page, 'kernels/', LABEL);

  await test.step('the anchor is chosen by pointer and by keyboard', async () => {
    const kernel = fillKernel('middle', 3, 3);
    const moved = (x: number, y: number) =>
      numbers(correlate(letter, kernel, { anchor: { x, y } }));
    await select(figure, 'Weights').selectOption('all in the middle');
    await expect(texts(figure, 'Output')).toHaveText(numbers(letter));
    await figure.button('Choose the anchor').click();
    await figure.cell('Kernel, 3 × 3', 1, 2).click();
    await expect(texts(figure, 'Output')).toHaveText(moved(2, 1));
    await expect(figure.said).toContainText('the picture moves 1 pixel right.');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press(' ');
    await expect(texts(figure, 'Output')).toHaveText(moved(1, 0));
    await expect(figure.said).toContainText('the picture moves 1 pixel up.');
    await expect(figure.cell('Kernel, 3 × 3', 0, 1)).toHaveAccessibleName(/the anchor$/);
    await figure.button('Anchor to the middle').click();
    await expect(texts(figure, 'Output')).toHaveText(numbers(letter));
    // From now on a click chooses a weight again.
    await figure.button('Now choose a cell').click();
  });

  await test.step('a weight is typed, and letters are refused', async () => {
    await select(figure, 'Weights').selectOption('mean');
    await figure.cell('Kernel, 3 × 3', 1, 1).click();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    const kernel = changed(box(3, 3), 4, 2);
    await expect(texts(figure, 'Output')).toHaveText(numbers(correlate(letter, kernel)));
    await expect(select(figure, 'Weights').locator('option:checked')).toHaveText('Your own');
    await figure.cell('Kernel, 3 × 3', 0, 0).press('5');
    await figure.field.fill('five');
    await page.keyboard.press('Enter');
    await expect(figure.alert).toContainText('“five” is not a number');
    await page.keyboard.press('Escape');
    await expect(texts(figure, 'Kernel, 3 × 3')).toHaveText(weights(kernel));
  });

  await test.step('a link opens it as it was left, and a broken one says so', async () => {
    await select(figure, 'Weights').selectOption('mean');
    await setSize(figure, 4, 1);
    await figure.button('Choose the anchor').click();
    await figure.cell('Kernel, 4 × 1', 0, 3).click();
    await expect(fact(figure, 'Anchor')).toHaveText('(3, 0)');
    const shown = await texts(figure, 'Output').allTextContents();
    await expect(page).toHaveURL(/anchor=3%2C0/);
    await page.reload();
    await expect(fact(figure, 'Anchor')).toHaveText('(3, 0)');
    await expect(texts(figure, 'Output')).toHaveText(shown);
    await page.goto('about:blank');
    await openFigure(page, 'kernels/#figure=kernels&size=9,9&anchor=0,0', LABEL);
    await expect(figure.alert).toContainText('This link is broken');
    await expect(texts(figure, 'Kernel, 3 × 3')).toHaveText(weights(box(3, 3)));
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

  test('a tap chooses a weight, and a second one changes it', async ({ page }) => {
    const figure = await openFigure(page, 'kernels/', LABEL);
    const cell = figure.cell('Kernel, 3 × 3', 0, 2);
    await cell.tap();
    await expect(fact(figure, 'Anchor')).toHaveText('(1, 1)');
    await cell.tap();
    await figure.field.fill('1');
    await page.keyboard.press('Enter');
    await expect(fact(figure, 'Sum')).toHaveText(/^1\.889/);
    await figure.button('Choose the anchor').tap();
    await cell.tap();
    await expect(fact(figure, 'Anchor')).toHaveText('(2, 0)');
  });
});
