import type { Page } from '@playwright/test';
import * as borderData from '../../../src/content/lessons/06-borders/data.ts';
import { BORDERS, box, correlate, pad, type Matrix } from '../../../src/lib/convolve/index.ts';
import { framedArea, lenderOf } from '../../../src/lib/films/borders/borrowing.ts';
import { Figure, numbers, select, texts } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

async function openBorders(page: Page, hash = ''): Promise<Figure> {
  await page.goto(`lessons/borders/${hash}`);
  return new Figure(page, 'One small image under six border rules');
}

/** All numbers of the figure of borders are the library's for this image and kernel. */
async function expectBorders(figure: Figure, image: Matrix, width: number, height: number) {
  const { x, y } = framedArea(image, { width, height });
  const margins = { left: 0 - x, right: 0 - x, top: 0 - y, bottom: 0 - y };
  const kernel = box(width, height);
  for (const border of BORDERS) {
    const framed = texts(figure, `Image, ${border}`);
    await expect(framed).toHaveText(numbers(pad(image, margins, border)));
    const output = texts(figure, `Output, ${border}`);
    await expect(output).toHaveText(numbers(correlate(image, kernel, { border })));
  }
  await expect(texts(figure, 'Image, none')).toHaveText(numbers(image));
}

/** Where the arrows of a rule lead: "row,column > row,column". */
function arrows(figure: Figure, border: string): Promise<string[]> {
  return figure.root.locator(`svg[data-part=framed-${border}] .arrow`).evaluateAll((found) =>
    found.map((arrow) => {
      const [from, to] = (arrow as SVGElement).dataset['key']!.split(' ').map((place) => {
        const [column, row] = place.split(',');
        return `${row},${column}`;
      });
      return `${from} > ${to}`;
    }),
  );
}

test.describe('the figure of borders', () => {
  const { image } = borderData;

  test('shows what pad and correlate make, for every rule and kernel', async ({ page }) => {
    const figure = await openBorders(page);
    await expectBorders(figure, image, 5, 5);
    for (const [width, height] of [
      [3, 5],
      [3, 7],
      [1, 7],
      [7, 1],
    ] as const) {
      await select(figure, 'Kernel width').selectOption(String(width));
      await select(figure, 'Kernel height').selectOption(String(height));
      await expectBorders(figure, image, width, height);
    }
  });

  test('works the sizes out, down to nothing', async ({ page }) => {
    const figure = await openBorders(page);
    const row = (size: string) => figure.root.getByRole('row', { name: new RegExp(`^${size}`) });
    await select(figure, 'Kernel width').selectOption('3');
    await expect(row('valid').getByRole('cell')).toHaveText([
      'n − k + 1',
      '6 − 3 + 1 = 4',
      '6 − 5 + 1 = 2',
    ]);
    await expect(row('full').getByRole('cell')).toHaveText([
      'n + k − 1',
      '6 + 3 − 1 = 8',
      '6 + 5 − 1 = 10',
    ]);
    await expect(row('same').getByRole('cell')).toHaveText(['n', '6', '6']);
    await expect(texts(figure, 'Output, none')).toHaveText(
      numbers(correlate(image, box(3, 5), { size: 'valid' })),
    );
    await select(figure, 'Kernel height').selectOption('7');
    await expect(row('valid').getByRole('cell').last()).toHaveText('6 − 7 + 1 is below 1: none');
    await expect(figure.grid('Output, none')).toBeHidden();
    await expect(figure.root).toContainText('Nothing is left: the kernel fits nowhere.');
    await select(figure, 'Kernel height').selectOption('1');
    await expect(figure.grid('Output, none')).toBeVisible();
  });

  test('leads an arrow from the ghost that is pointed at to its lender', async ({ page }) => {
    const figure = await openBorders(page);
    for (const ghost of [
      { x: -2, y: 3 },
      { x: 7, y: -1 },
      { x: 2, y: 7 },
    ]) {
      await figure.cell('Image, reflect', ghost.y, ghost.x).hover();
      for (const border of BORDERS) {
        const lender = lenderOf(ghost, image, border);
        const expected =
          lender === undefined ? [] : [`${ghost.y},${ghost.x} > ${lender.y},${lender.x}`];
        expect(await arrows(figure, border)).toEqual(expected);
      }
      await expect(figure.said).toContainText('lies outside: zero puts 0 there, replicate takes');
    }
    await figure.cell('Image, reflect', 2, 2).hover();
    await expect(figure.said).toHaveText('Row 2, column 2 lies inside: 41 by every rule.');
    expect(await arrows(figure, 'wrap')).toEqual([]);
  });

  test('shows the arrows of a whole row, and is walked through by the arrow keys', async ({
    page,
  }) => {
    const figure = await openBorders(page);
    expect(await arrows(figure, 'reflect101')).toEqual(['1,-2 > 1,2']);
    await figure.root.getByRole('checkbox', { name: 'Arrows for the whole row' }).check();
    expect(await arrows(figure, 'reflect101')).toEqual([
      '1,-2 > 1,2',
      '1,-1 > 1,1',
      '1,6 > 1,4',
      '1,7 > 1,3',
    ]);
    await figure.cell('Image, wrap', 1, -1).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(figure.cell('Image, wrap', 3, -1)).toBeFocused();
    await expect(figure.said).toContainText('Row 3, column minus 1 lies outside');
    expect(await arrows(figure, 'replicate')).toEqual([
      '3,-2 > 3,0',
      '3,-1 > 3,0',
      '3,6 > 3,5',
      '3,7 > 3,5',
    ]);
  });

  test('starts and ends each arrow at its own cells', async ({ page }) => {
    const figure = await openBorders(page);
    await figure.cell('Image, wrap', 0, -2).hover();
    const line = await figure.root.locator('svg[data-part=framed-wrap] .arrow .line').boundingBox();
    const from = await figure.cell('Image, wrap', 0, -2).boundingBox();
    const to = await figure.cell('Image, wrap', 0, 4).boundingBox();
    const centre = ({ x, width }: { x: number; width: number }) => x + width / 2;
    expect(line!.x).toBeGreaterThan(from!.x);
    expect(line!.x).toBeLessThan(from!.x + from!.width);
    expect(line!.x + line!.width).toBeGreaterThan(to!.x);
    expect(line!.x + line!.width).toBeLessThan(centre(to!));
  });

  test('marks the output pixels on which the rules do not agree', async ({ page }) => {
    const figure = await openBorders(page);
    await select(figure, 'Kernel width').selectOption('3');
    await select(figure, 'Kernel height').selectOption('3');
    for (const border of BORDERS) {
      const marked = figure
        .grid(`Output, ${border}`)
        .getByRole('gridcell', { name: /the rules differ here$/ });
      await expect(marked).toHaveCount(20);
    }
    await expect(figure.root).toContainText('different numbers at 20 of 36 output pixels.');
  });

  test('changes all six with one pixel, and takes it back', async ({ page }) => {
    const figure = await openBorders(page);
    await figure.type('Image, zero', 0, 0, '77');
    const changed = { ...image, data: image.data.with(0, 77) };
    await expectBorders(figure, changed, 5, 5);
    const linked = await openBorders(await page.context().newPage(), new URL(page.url()).hash);
    await expectBorders(linked, changed, 5, 5);
    await figure.button('Undo').click();
    await expectBorders(figure, image, 5, 5);
    await expect(figure.button('Undo')).toBeDisabled();
    await figure.cell('Image, zero', -1, -1).click();
    await page.keyboard.type('5');
    await expect(figure.field).toHaveCount(0);
  });

  test('refuses an image that is too large, and says so', async ({ page }) => {
    const figure = await openBorders(page);
    const wide = Array.from({ length: 9 }, () => '1').join(' ');
    await figure.cell('Image, none', 0, 0).evaluate((cell, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, wide);
    await expect(figure.alert).toContainText('The image would have 9 x 1 pixels');
    await expectBorders(figure, image, 5, 5);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

  test('a tap on a ghost shows whom it borrows from', async ({ page }) => {
    const figure = await openBorders(page);
    await figure.cell('Image, replicate', 7, 4).tap();
    await expect(figure.said).toContainText('Row 7, column 4 lies outside');
    expect(await arrows(figure, 'replicate')).toContain('7,4 > 5,4');
  });
});

test('the table of names holds the library’s own rows', async ({ page }) => {
  await page.goto('lessons/borders/');
  const table = page.getByRole('table', { name: 'What five libraries call each rule' });
  for (const { border, row, names } of borderData.rules) {
    await expect(
      table.getByRole('row', { name: new RegExp(`^${border} `) }).getByRole('cell'),
    ).toHaveText([row, ...names]);
  }
});

test('padding by the width alone leaves four rows of question marks', async ({ page }) => {
  await page.goto('lessons/borders/');
  const still = (name: string) => page.getByRole('figure', { name }).locator('.cell.empty text');
  const marks = await still('Padded by the width alone').allTextContents();
  expect(marks).toHaveLength(4 * (borderData.image.width + 2));
  expect(new Set(marks)).toEqual(new Set(['?']));
  await expect(still('Padded by width and height')).toHaveCount(0);
});
