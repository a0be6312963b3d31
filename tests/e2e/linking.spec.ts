import { Figure, FIGURES, open } from './support/figure.ts';
import { expect, test } from './support/test.ts';

const NINE = ['0,0', '0,1', '0,2', '1,0', '1,1', '1,2', '2,0', '2,1', '2,2'];
const PRODUCT = ['sum += pixel * weight;'];

test.describe('a step is the same screen', () => {
  for (const [name, step] of [
    ['worked', 7],
    ['sliding', 15],
  ] as const) {
    test(`in "${name}" by stepping, back, scrub, link and after a reload`, async ({ page }) => {
      const figure = await open(page, name);
      const { id, film } = FIGURES[name];
      for (let i = 0; i < step; i++) await figure.button('Step forward').click();
      await figure.expectFrame(film, step);
      const screen = await figure.screen();
      const link = `#figure=${id}&step=${step}`;
      expect(new URL(page.url()).hash).toBe(link);
      const same = () => expect.poll(() => figure.screen()).toBe(screen);
      await page.reload();
      await same();
      await figure.button('Step forward').click();
      await figure.button('Step back').click();
      await same();
      await figure.button('Last step').click();
      await figure.scrub(step);
      await same();
      await page.goto('course/');
      await open(page, name, link);
      await same();
    });
  }

  test('and each figure of a page keeps its own', async ({ page }) => {
    const first = await open(page, 'worked', '#figure=sharpen-example&step=5');
    const second = new Figure(page, FIGURES.sharpened.label);
    const { film } = FIGURES.worked;
    await first.expectFrame(film, 0);
    await second.expectFrame(FIGURES.sharpened.film, 5);
    await first.button('Last step').click();
    await second.button('Step forward').click();
    await first.expectFrame(film, film.length - 1);
    await second.expectFrame(FIGURES.sharpened.film, 6);
  });

  for (const [name, broken, cause] of [
    ['worked', 'step=abc', 'abc'],
    ['worked', 'step=-1', '-1'],
    ['worked', 'image=1 x', 'x'],
    ['worked', 'image=1 2;3', 'length'],
    ['sliding', 'kernel=1 2;3 4', 'even'],
    ['sliding', `kernel=${Array(17).fill('1').join(' ')}`, '15'],
  ] as const) {
    test(`and a broken link says so: ${broken.slice(0, 20)}`, async ({ page }) => {
      const { id, film } = FIGURES[name];
      const figure = await open(page, name, `#figure=${id}&${broken}`);
      await expect(figure.alert).toContainText('This link is broken');
      await expect(figure.alert).toContainText(cause);
      await figure.expectFrame(film, 0);
      await figure.button('Last step').click();
      await figure.expectFrame(film, film.length - 1);
    });
  }
});

test.describe('what belongs together is marked', () => {
  const ofTap = (cell: string, term: string, output = '0,0') => ({
    Image: [cell],
    Kernel: [cell],
    Products: [cell],
    Output: [output],
    terms: [term],
    code: PRODUCT,
  });

  test('when a weight, a pixel, a product or a term is pointed at', async ({ page }) => {
    const figure = await open(page, 'worked', '#step=12');
    for (const grid of ['Kernel', 'Image', 'Products']) {
      await figure.cell(grid, 2, 1).hover();
      expect(await figure.linked()).toEqual(ofTap('2,1', '7'));
      const mark = figure.cell('Products', 2, 1).locator('.mark');
      await expect(mark).not.toHaveCSS('stroke', 'none');
      await page.mouse.move(0, 0);
      expect(await figure.linked()).toEqual({});
      await expect(mark).toHaveCSS('stroke', 'none');
    }
    await figure.root.locator('.term').nth(5).hover();
    expect(await figure.linked()).toEqual(ofTap('1,2', '5'));
  });

  test('when a weight has the focus', async ({ page }) => {
    const figure = await open(page, 'worked');
    await figure.cell('Kernel', 0, 0).focus();
    expect(await figure.linked()).toEqual(ofTap('0,0', '0'));
    await page.keyboard.press('ArrowRight');
    expect(await figure.linked()).toEqual(ofTap('0,1', '1'));
    await figure.button('Play').focus();
    expect(await figure.linked()).toEqual({});
  });

  test('when an output pixel is pointed at: its window', async ({ page }) => {
    const figure = await open(page, 'sliding');
    await figure.cell('Output', 4, 5).hover();
    const window = NINE.map((place) => {
      const [row, column] = place.split(',').map(Number);
      return `${row! + 3},${column! + 4}`;
    });
    expect(await figure.linked()).toEqual({ Image: window, Output: ['4,5'] });
    // The pixel at work, in the corner: borrowed places and those they borrow from.
    await figure.cell('Output', 0, 0).hover();
    const linked = await figure.linked();
    expect(linked['Image']).toEqual(NINE.map(beforeIt));
    expect(linked['Kernel']).toEqual(NINE);
    expect(linked['terms']).toHaveLength(9);
  });

  test('and stays so while the figure plays', async ({ page }) => {
    const figure = await open(page, 'worked');
    await figure.root.getByLabel('Speed').selectOption('Very fast');
    await figure.button('Play').click();
    await figure.cell('Kernel', 1, 1).hover();
    await figure.expectStep(12);
    expect(await figure.linked()).toEqual(ofTap('1,1', '4'));
  });
});

/** The window around the corner begins one row and one column before it. */
function beforeIt(place: string): string {
  const [row, column] = place.split(',').map(Number);
  return `${row! - 1},${column! - 1}`;
}

test('clicking an output pixel leads to its sum', async ({ page }) => {
  const figure = await open(page, 'sliding');
  await figure.cell('Output', 3, 4).click();
  await figure.expectFrame(FIGURES.sliding.film, (3 * 8 + 4) * 13 + 12);
  await expect(figure.said).toContainText('Row 3, column 4 of the output');
});

test('the arrows move from cell to cell, and Tab leaves the grid', async ({ page }) => {
  const figure = await open(page, 'worked');
  await figure.cell('Image', 0, 0).focus();
  const moves: [key: string, row: number, column: number][] = [
    ['ArrowRight', 0, 1],
    ['ArrowDown', 1, 1],
    ['End', 1, 2],
    ['ArrowRight', 1, 2],
    ['Home', 1, 0],
    ['ArrowDown', 2, 0],
    ['ArrowLeft', 2, 0],
    ['ArrowUp', 1, 0],
  ];
  for (const [key, row, column] of moves) {
    await page.keyboard.press(key);
    await expect(figure.cell('Image', row, column)).toBeFocused();
  }
  await figure.expectStep(0);
  for (const grid of ['Kernel', 'Products', 'Output']) {
    await page.keyboard.press('Tab');
    await expect(figure.cell(grid, 0, 0)).toBeFocused();
  }
  for (let grids = 0; grids < 3; grids++) await page.keyboard.press('Shift+Tab');
  await expect(figure.cell('Image', 1, 0)).toBeFocused();
});
