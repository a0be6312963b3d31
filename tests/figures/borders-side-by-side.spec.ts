import { image } from '../../src/content/lessons/06-borders/data.ts';
import { BORDERS, box, correlate, pad, type Matrix } from '../../src/lib/convolve/index.ts';
import { framedArea } from '../../src/lib/films/borders/borrowing.ts';
import { inside, openBorders, setSize, SIDE_BY_SIDE, SIZES, unfold } from '../support/borders.ts';
import { changed, numbers, pasteInto, texts, type Figure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

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
