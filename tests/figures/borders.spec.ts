import type { Page } from '@playwright/test';
import { image } from '../../src/content/lessons/06-borders/data.ts';
import { BORDERS, box, correlate, pad, type Matrix } from '../../src/lib/convolve/index.ts';
import { framedArea, lenderOf } from '../../src/lib/films/borders/borrowing.ts';
import {
  changed,
  numbers,
  openFigure,
  pasteInto,
  select,
  texts,
  type Figure,
} from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const openBorders = (page: Page, hash = ''): Promise<Figure> =>
  openFigure(page, `borders/${hash}`, 'A kernel that is narrow and too tall to fit');

const SIDE_BY_SIDE = 'All rules side by side';
const SIZES = 'How large the output becomes';

const unfold = (figure: Figure, name: string): Promise<void> =>
  figure.root.locator('summary').filter({ hasText: name }).click();

const chooseRule = (figure: Figure, name: string): Promise<void> =>
  figure.root.getByRole('radio', { name: new RegExp(`^${name}( |$)`) }).check({ force: true });

async function setSize(figure: Figure, width: number, height: number): Promise<void> {
  await select(figure, 'Kernel width').selectOption(String(width));
  await select(figure, 'Kernel height').selectOption(String(height));
}

/** All numbers, side by side, are the library's for this image and kernel. */
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
  await expect(inside(figure, 'Image, none')).toHaveText(numbers(image));
}

/** The numbers of the image's own pixels. */
const inside = (figure: Figure, grid: string) =>
  figure.grid(grid).locator('.cell:not(.ghost) text');

/** The arrows of a rule lead from one place to another: "row,column > row,column". */
function expectArrows(figure: Figure, border: string, expected: string[]): Promise<void> {
  const arrows = figure.root.locator(`svg[data-part=framed-${border}] .arrow`);
  const places = () =>
    arrows.evaluateAll((found) =>
      found.map((arrow) => {
        const [from, to] = (arrow as SVGElement).dataset['key']!.split(' ').map((place) => {
          const [column, row] = place.split(',');
          return `${row},${column}`;
        });
        return `${from} > ${to}`;
      }),
    );
  return expect.poll(places).toEqual(expected);
}

test('the rule that is chosen shows what pad and correlate make', async ({ page }) => {
  const figure = await openBorders(page);
  await setSize(figure, 3, 3);
  const margins = { left: 1, right: 1, top: 1, bottom: 1 };
  for (const border of BORDERS) {
    await chooseRule(figure, border);
    await expect(texts(figure, 'Image')).toHaveText(numbers(pad(image, margins, border)));
    const output = numbers(correlate(image, box(3, 3), { border }));
    await expect(texts(figure, 'Output: mean of 3 × 3')).toHaveText(output);
    await expect(figure.voice).toContainText(`: ${border} `);
  }

  await test.step('none makes up nothing, and the output is smaller', async () => {
    await chooseRule(figure, 'none');
    await expect(inside(figure, 'Image')).toHaveText(numbers(image));
    await expect(texts(figure, 'Image').first()).toBeEmpty();
    const valid = numbers(correlate(image, box(3, 3), { size: 'valid' }));
    await expect(texts(figure, 'Output: mean of 3 × 3')).toHaveText(valid);
    await figure.cell('Image', -1, 0).hover();
    await expect(figure.said).toHaveText(
      'Row minus 1, column 0 lies outside: none makes up nothing there.',
    );
    await setSize(figure, 3, 7);
    await expect(figure.root.getByText('Nothing is left: the kernel fits nowhere.')).toBeVisible();
    await expect(figure.grid('Output: mean of 3 × 7')).toBeHidden();
  });

  await test.step('the same is shown after a reload, and from its link alone', async () => {
    await expect(page).toHaveURL(/rule=none/);
    await page.reload();
    await expect(figure.root.getByRole('radio', { name: /^none/ })).toBeChecked();
    await page.goto('about:blank');
    await openBorders(page, '#figure=borders&size=3,3&rule=wrap');
    await expect(texts(figure, 'Image')).toHaveText(numbers(pad(image, margins, 'wrap')));
    await page.goto('about:blank');
    await openBorders(page, '#figure=borders&rule=mirror');
    await expect(figure.alert).toContainText('there is no rule “mirror”');
  });
});

test('side by side stand what pad and correlate make by every rule, and how large it is', async ({
  page,
}) => {
  const figure = await openBorders(page);
  await expect(figure.grid('Image, zero')).toHaveCount(0);
  await unfold(figure, SIDE_BY_SIDE);
  await unfold(figure, SIZES);
  const row = (size: string) => figure.root.getByRole('row', { name: new RegExp(`^${size}`) });

  await test.step('for a kernel that fits nowhere without a border', async () => {
    await expectBorders(figure, image, 1, 7);
    await setSize(figure, 3, 7);
    await expectBorders(figure, image, 3, 7);
    await expect(row('valid').getByRole('cell').last()).toHaveText('6 − 7 + 1 is below 1: none');
    await expect(figure.grid('Output, none')).toBeHidden();
  });

  await test.step('for one of 3 by 5', async () => {
    await setSize(figure, 3, 5);
    await expectBorders(figure, image, 3, 5);
    const sizes = {
      valid: ['n − k + 1', '6 − 3 + 1 = 4', '6 − 5 + 1 = 2'],
      full: ['n + k − 1', '6 + 3 − 1 = 8', '6 + 5 − 1 = 10'],
      same: ['n', '6', '6'],
    };
    for (const [size, cells] of Object.entries(sizes)) {
      await expect(row(size).getByRole('cell')).toHaveText(cells);
    }
    const valid = correlate(image, box(3, 5), { size: 'valid' });
    await expect(texts(figure, 'Output, none')).toHaveText(numbers(valid));
  });

  await test.step('and marks the output pixels on which the rules do not agree', async () => {
    await setSize(figure, 3, 3);
    for (const border of BORDERS) {
      const output = figure.grid(`Output, ${border}`);
      const marked = output.getByRole('gridcell', { name: /the rules differ here$/ });
      await expect(marked).toHaveCount(20);
    }
    await expect(figure.root).toContainText('different numbers at 20 of 36 output pixels.');
  });

  await test.step('a pixel that is changed is changed in all six, in its link, and taken back', async () => {
    await figure.type('Image, zero', 0, 0, '77');
    await expectBorders(figure, changed(image, 0, 77), 3, 3);
    await figure.button('Undo').click();
    await expectBorders(figure, image, 3, 3);
    await figure.type('Image, none', 0, 0, '77');
    await expect(page).toHaveURL(/image=77/);
    await expect(page).toHaveURL(/all=on/);
    await page.reload();
    await expectBorders(figure, changed(image, 0, 77), 3, 3);
    await expect(inside(figure, 'Image').first()).toHaveText('77');
    await figure.cell('Image, zero', -1, -1).click();
    await page.keyboard.type('5');
    await expect(figure.field).toHaveCount(0);
  });

  await test.step('an image that is too large is refused', async () => {
    await pasteInto(figure.cell('Image, none', 0, 0), '[[1 1 1 1 1 1 1 1 1]]');
    await expect(figure.alert).toContainText('The image would have 9 x 1 pixels');
    await expectBorders(figure, changed(image, 0, 77), 3, 3);
  });
});

test('it is all drawn in time for paper, open or not', async ({ page }) => {
  const figure = await openBorders(page);
  await setSize(figure, 3, 3);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expectBorders(figure, image, 3, 3);
  await expect(figure.grid('Image, wrap')).toBeVisible();
});

test('what the reader opens stays open, even if a change comes before the event of it', async ({
  page,
}) => {
  const figure = await openBorders(page);
  await figure.root.evaluate((root) => {
    root.querySelector<HTMLElement>('[data-comparison] > summary')!.click();
    const width = root.querySelector<HTMLSelectElement>('[data-field=width]')!;
    width.value = '5';
    width.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(figure.grid('Image, wrap')).toBeVisible();
  await expect(page).toHaveURL(/all=on/);
});

test('arrows lead from a ghost to the pixel that it borrows', async ({ page }) => {
  const figure = await openBorders(page);
  await unfold(figure, SIDE_BY_SIDE);
  await setSize(figure, 5, 5);

  await test.step('from the one that is pointed at', async () => {
    for (const ghost of [
      { x: -2, y: 3 },
      { x: 7, y: -1 },
      { x: 2, y: 7 },
    ]) {
      await figure.cell('Image, reflect', ghost.y, ghost.x).hover();
      await expect(figure.root).toContainText('lies outside: zero puts 0 there, replicate takes');
      for (const border of BORDERS) {
        const lender = lenderOf(ghost, image, border);
        const arrow = lender && `${ghost.y},${ghost.x} > ${lender.y},${lender.x}`;
        await expectArrows(figure, border, arrow === undefined ? [] : [arrow]);
      }
    }
    await figure.cell('Image, reflect', 2, 2).hover();
    await expect(figure.said).toHaveText('Row 2, column 2 lies inside: 62 by every rule.');
    await expectArrows(figure, 'wrap', []);
  });

  await test.step('and it begins and ends at their cells', async () => {
    await figure.cell('Image, wrap', 0, -2).hover();
    await expectArrows(figure, 'wrap', ['0,-2 > 0,4']);
    const line = await figure.root.locator('svg[data-part=framed-wrap] .arrow .line').boundingBox();
    const from = await figure.cell('Image, wrap', 0, -2).boundingBox();
    const to = await figure.cell('Image, wrap', 0, 4).boundingBox();
    expect(line!.x).toBeGreaterThan(from!.x);
    expect(line!.x).toBeLessThan(from!.x + from!.width);
    expect(line!.x + line!.width).toBeGreaterThan(to!.x);
    expect(line!.x + line!.width).toBeLessThan(to!.x + to!.width);
  });

  await test.step('from a whole row, which the arrow keys walk through', async () => {
    await figure.cell('Image, wrap', 1, -1).focus();
    await expectArrows(figure, 'reflect101', ['1,-1 > 1,1']);
    await figure.root.getByRole('checkbox', { name: 'Arrows for the whole row' }).press('Space');
    await expect(figure.voice).toHaveText('Arrows for all of row 1.');
    const row = ['1,-2 > 1,2', '1,-1 > 1,1', '1,6 > 1,4', '1,7 > 1,3'];
    await expectArrows(figure, 'reflect101', row);
    await figure.cell('Image, wrap', 1, -1).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(figure.cell('Image, wrap', 3, -1)).toBeFocused();
    await expect(figure.said).toContainText('Row 3, column minus 1 lies outside');
    await expectArrows(figure, 'replicate', ['3,-2 > 3,0', '3,-1 > 3,0', '3,6 > 3,5', '3,7 > 3,5']);
  });

  await test.step('a voice tells the numbers outside before their lenders', async () => {
    await figure.cell('Image, zero', -1, 0).focus();
    await expect(figure.voice).toHaveText(
      /^Outside: zero 0, replicate \d+, reflect \d+, reflect101 \d+, wrap \d+\.$/,
    );
    await setSize(figure, 5, 7);
    await expect(figure.voice).toHaveText(/^With a kernel of 5 by 7, the rules give different/);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

  test('a tap on a ghost shows whom it borrows from', async ({ page }) => {
    const figure = await openBorders(page);
    await chooseRule(figure, 'replicate');
    await figure.cell('Image', 7, 4).tap();
    await expect(figure.said).toHaveText(
      'Row 7, column 4 lies outside: replicate takes 91 from row 5, column 4.',
    );
    await expect(figure.root.locator('svg[data-part=image] .arrow')).toHaveAttribute(
      'data-key',
      '4,7 4,5',
    );
  });
});
