import { openStepper, stepper, STEPPERS } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const NINE = ['0,0', '0,1', '0,2', '1,0', '1,1', '1,2', '2,0', '2,1', '2,2'];

test('a step is the same screen by stepping, back, scrub, link and after a reload', async ({
  page,
}) => {
  const figure = await openStepper(page, 'sliding');
  const { film } = STEPPERS.sliding;
  const step = 15;
  for (let i = 0; i < step; i++) await figure.button('Step forward').click();
  await figure.expectFrame(film, step);
  const screen = await figure.screen();
  await expect(page).toHaveURL(/#figure=sliding&step=15$/);
  const same = () => expect.poll(() => figure.screen()).toBe(screen);
  await page.reload();
  await same();
  await figure.button('Step forward').click();
  await figure.button('Step back').click();
  await same();
  await figure.button('Last step').click();
  await figure.scrub(step);
  await same();

  await test.step('and each figure of a page keeps its own', async () => {
    await page.evaluate(() => (location.hash = '#figure=sharpened&step=5'));
    await stepper(page, 'sharpened').expectFrame(STEPPERS.sharpened.film, 5);
    await same();
    await stepper(page, 'worked').expectFrame(STEPPERS.worked.film, 0);
    await stepper(page, 'worked').button('Last step').click();
    await stepper(page, 'sharpened').expectStep(5);
  });
});

test('a broken link says so, and the figure works on', async ({ page }) => {
  for (const [name, broken, cause] of [
    ['worked', 'step=abc', 'abc'],
    ['worked', 'step=-1', '-1'],
    ['worked', 'image=1 x', 'x'],
    ['worked', 'image=1 2;3', 'length'],
    ['sliding', 'kernel=1 2;3 4', 'takes odd sides only'],
    ['sliding', `kernel=${Array(17).fill('1').join(' ')}`, '15'],
    ['worked', `kernel=1&note=${'a=&'.repeat(20_000)}`, 'the limit is 50000'],
  ] as const) {
    await test.step(broken.slice(0, 20), async () => {
      const figure = await openStepper(page, name, `#figure=${name}&${broken}`);
      await expect(figure.alert).toContainText('This link is broken');
      await expect(figure.alert).toContainText(cause);
      await figure.expectFrame(STEPPERS[name].film, 0);
    });
  }
  const figure = stepper(page, 'sliding');
  const { film } = STEPPERS.sliding;
  await figure.button('Last step').click();
  await figure.expectFrame(film, film.length - 1);
});

test('what belongs together is marked', async ({ page }) => {
  const worked = await openStepper(page, 'worked', '#figure=worked&step=12');
  const sliding = stepper(page, 'sliding');
  const ofTap = (cell: string, term: string, output = '0,0') => ({
    Image: [cell],
    Kernel: [cell],
    Products: [cell],
    Output: [output],
    terms: [term],
    code: ['sum += pixel * weight;'],
  });

  await test.step('when a weight, a pixel, a product or a term is pointed at', async () => {
    for (const grid of ['Kernel', 'Image', 'Products']) {
      await worked.cell(grid, 2, 1).hover();
      await worked.expectLinked(ofTap('2,1', '7'));
      const mark = worked.cell('Products', 2, 1).locator('.mark');
      await expect(mark).not.toHaveCSS('stroke', 'none');
      await page.mouse.move(0, 0);
      await worked.expectLinked({});
      await expect(mark).toHaveCSS('stroke', 'none');
    }
    await worked.root.locator('.term').nth(5).hover();
    await worked.expectLinked(ofTap('1,2', '5'));
    await page.mouse.move(0, 0);
  });

  await test.step('when a weight has the focus', async () => {
    await worked.cell('Kernel', 0, 0).focus();
    await worked.expectLinked(ofTap('0,0', '0'));
    await page.keyboard.press('ArrowRight');
    await worked.expectLinked(ofTap('0,1', '1'));
    await worked.button('Play').focus();
    await worked.expectLinked({});
  });

  await test.step('and stays so while the figure plays', async () => {
    await worked.button('First step').click();
    await worked.button('Play').click();
    await worked.cell('Kernel', 1, 1).hover();
    await worked.expectLinked(ofTap('1,1', '4'));
    const step = await worked.slider.inputValue();
    await expect(worked.slider).not.toHaveValue(step);
    await worked.expectLinked(ofTap('1,1', '4'));
  });

  await test.step('when an output pixel is pointed at: its window', async () => {
    await sliding.cell('Output', 4, 5).hover();
    await sliding.expectLinked({ Image: NINE.map((place) => moved(place, 3, 4)), Output: ['4,5'] });
    // The pixel at work, in the corner: its window begins beyond the edge.
    await sliding.cell('Output', 0, 0).hover();
    await sliding.expectLinked({
      Image: NINE.map((place) => moved(place, -1, -1)),
      Kernel: NINE,
      Products: NINE,
      Output: ['0,0'],
      terms: NINE.map((_, index) => String(index)),
      code: ['sum += pixel * weight;'],
    });
  });
});

function moved(place: string, rows: number, columns: number): string {
  const [row, column] = place.split(',').map(Number);
  return `${row! + rows},${column! + columns}`;
}

test('the arrows move from cell to cell, and Tab leaves the grid', async ({ page }) => {
  const figure = await openStepper(page, 'worked');
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
