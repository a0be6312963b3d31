import type { Page } from '@playwright/test';
import {
  correlate,
  grayscale,
  kernelBank,
  rangeOf,
  toBytes,
  type Matrix,
} from '../../src/lib/convolve/index.ts';
import { SIGN_SCALING, signPicture } from '../../src/lib/films/photo-range/signs.ts';
import { cutSentence } from '../../src/lib/films/photo-range/texts.ts';
import { matrixPicture } from '../../src/lib/photo/index.ts';
import { openFigure, type Figure } from '../support/figure.ts';
import { choose, expectResult, filtered, png, SMALL } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

const LABEL = 'A photo, and what is stored of its sums';

async function openPhotoRange(page: Page, hash = ''): Promise<Figure> {
  const figure = await openFigure(page, `photo-range/${hash}`, LABEL);
  await expect(figure.root).toHaveAttribute('data-loaded');
  return figure;
}

async function chooseSmall({ page, root }: Figure): Promise<void> {
  await root.getByText('Choose the photo').click();
  await choose(page, 'noise.png', await png(SMALL));
}

/** The figure's own sentence; the stepper in it has another. */
const said = ({ root }: Figure) => root.locator('[data-said]').first();
const check = ({ root }: Figure, name: string) =>
  root.getByRole('radio', { name, exact: true }).check();

const gray = grayscale(SMALL);
const KERNELS = ['sobel_x', 'sobel_y', 'laplacian', 'sharpen'] as const;
const CUTTING = [
  ['Clamp', 'clamp'],
  ['Absolute value', 'absolute'],
  ['Mid-gray', 'midgray'],
] as const;

/** What is cut off, counted from the sums themselves. */
function cutText(kernel: Matrix, range: 'clamp' | 'absolute' | 'midgray'): string {
  const sums = correlate(gray, kernel);
  const values = Array.from(sums.data, rangeOf(sums, range));
  const low = values.filter((value) => value < 0).length;
  const high = values.filter((value) => value > 255).length;
  return cutSentence({ low, high }, values.length);
}

test('what is stored is what the library stores, and what is cut off is counted', async ({
  page,
}) => {
  const figure = await openPhotoRange(page);
  await chooseSmall(figure);
  for (const name of KERNELS) {
    const kernel = kernelBank[name];
    await test.step(name, async () => {
      await check(figure, name);
      for (const [label, range] of CUTTING) {
        await check(figure, label);
        await expectResult(page, filtered(SMALL, { kernel, range }), 'stored');
        await expect(said(figure)).toContainText(`${label}: `);
        await expect(said(figure)).toContainText(cutText(kernel, range));
      }
      await check(figure, 'Min-max');
      await expectResult(page, filtered(SMALL, { kernel, range: 'minmax' }), 'stored');
      await expect(said(figure)).toContainText('Nothing is cut off.');
    });
  }
});

test('sign colours keep the sums, and have no line among the gray levels', async ({ page }) => {
  const figure = await openPhotoRange(page);
  await chooseSmall(figure);
  const legend = figure.root.locator('[data-line=stored]');
  await expect(legend).toBeVisible();
  await check(figure, 'Sign colours');
  const bytes = toBytes(correlate(gray, kernelBank.sobel_x), SIGN_SCALING);
  const sums = { ...gray, data: Float32Array.from(bytes) };
  await expectResult(page, signPicture(matrixPicture(sums)), 'stored');
  await expect(said(figure)).toContainText('Nothing is stored.');
  await expect(legend).toBeHidden();

  await test.step('and a change is taken back', async () => {
    await figure.button('Undo').first().click();
    await expectResult(page, filtered(SMALL, { kernel: kernelBank.sobel_x }), 'stored');
    await expect(legend).toBeVisible();
  });
});

test('a pixel is told with its sum, in every way, and opens in the stepper', async ({ page }) => {
  const figure = await openPhotoRange(page, '#figure=photo-range&view=minmax&at=12,9');
  await chooseSmall(figure);
  const sums = correlate(gray, kernelBank.sobel_x);
  const stretched = toBytes(sums, { range: 'minmax' });
  await expectResult(
    page,
    filtered(SMALL, { kernel: kernelBank.sobel_x, range: 'minmax' }),
    'stored',
  );
  const before = figure.root.getByRole('application', { name: /^Before: / });
  await before.press('ArrowRight');
  const [, row, column] = /row (\d+), column (\d+)/.exec((await said(figure).textContent())!)!;
  const index = Number(row) * sums.width + Number(column);
  const sum = String(sums.data[index]).replace('-', '−');
  await expect(said(figure)).toContainText(`the sum is ${sum}, stored as ${stretched[index]}.`);

  await check(figure, 'Clamp');
  const [byte] = toBytes({ width: 1, height: 1, data: Float32Array.of(sums.data[index]!) });
  await expect(said(figure)).toContainText(`the sum is ${sum}, stored as ${byte}`);
  await figure.root.getByText('Open the chosen pixel in the stepper').click();
  const stepper = figure.root.getByRole('group', { name: 'The chosen pixel under the kernel' });
  await expect(stepper.locator('[data-said]')).toContainText(`Row ${row}, column ${column} of`);
  await stepper.getByRole('button', { name: 'Last step' }).click();
  await expect(stepper.locator('svg[data-part=output] .cell text')).toHaveText(String(byte));
});

test('a link holds kernel, view, pixel and sample', async ({ page }) => {
  const figure = await openPhotoRange(
    page,
    '#figure=photo-range&kernel=laplacian&view=midgray&at=100,90&photo=text-page',
  );
  await expect(figure.root.getByRole('radio', { name: 'Mid-gray' })).toBeChecked();
  await expect(said(figure)).toContainText('At row 90, column 100, the sum is');
  await check(figure, 'Absolute value');
  await expect(page).toHaveURL(
    /figure=photo-range&kernel=laplacian&view=absolute&at=100%2C90&photo=text-page$/,
  );
});
