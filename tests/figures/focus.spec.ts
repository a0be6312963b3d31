import type { Page } from '@playwright/test';
import {
  correlate,
  fromImageData,
  grayscale,
  laplacian,
  toBytes,
  toImageData,
  type Image,
  type Matrix,
} from '../../src/lib/convolve/index.ts';
import { focusCurves, metered, readingOf } from '../../src/lib/films/focus/meter.ts';
import { meterText } from '../../src/lib/films/focus/texts.ts';
import { firstPixel, grayPicture } from '../../src/lib/photo/index.ts';
import { addNoise, gaussianBlur } from '../../src/lib/vision/index.ts';
import { openFigure, type Figure } from '../support/figure.ts';
import { choose, expectResult, noise, png, type Pixels } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

async function openFocus(page: Page, hash = ''): Promise<Figure> {
  const figure = await openFigure(page, `focus/${hash}`, 'A meter for focus');
  await expect(figure.root).toHaveAttribute('data-loaded');
  return figure;
}

/** What the figure says itself; the stepper in it has a sentence of its own. */
const said = ({ root }: Figure) => root.locator('[data-said]').first();
const sigmaSlider = ({ root }: Figure) =>
  root.getByRole('slider', { name: 'Blur: sigma', exact: true });
const meter = ({ root }: Figure) =>
  root.getByRole('slider', { name: 'The variance of the Laplacian' });

const PHOTO = noise(90, 71);
const gray = grayscale(PHOTO);
const border = 'replicate' as const;

function asPicture({ width, height }: Image, bytes: ArrayLike<number>): Pixels {
  const level: Matrix = { width, height, data: Float32Array.from(bytes) };
  return toImageData({ red: level, green: level, blue: level, alpha: fromImageData(PHOTO).alpha });
}

test('what is seen, its Laplacian and the meter are what the library makes of the photo', async ({
  page,
}) => {
  const figure = await openFocus(page);
  await figure.root.getByText('Choose the photo').click();
  await choose(page, 'noise.png', await png(PHOTO));

  async function expectShown(sigma: number, level: '0' | '10'): Promise<void> {
    const soft = sigma === 0 ? gray : gaussianBlur(gray, sigma, { border, output: 'bytes' });
    const added = { kind: 'gaussian', sigma: Number(level), seed: 1 } as const;
    const seen = addNoise(soft, added, { output: 'bytes' });
    await expectResult(page, asPicture(seen, seen.data), 'seen');
    const sums = correlate(seen, laplacian(), { border });
    await expectResult(page, asPicture(seen, toBytes(sums, { offset: 128 })), 'laplacian');
    const place = firstPixel(PHOTO);
    const photo = toImageData(fromImageData(PHOTO));
    const shown = await grayPicture(photo, () => Promise.resolve());
    const curves = focusCurves(shown, place);
    const reading = readingOf(curves, level, sigma);
    await expect(said(figure)).toContainText(meterText(place, reading, metered(shown, place)));
  }

  await test.step('as it opens', () => expectShown(1, '0'));
  await test.step('with another blur', async () => {
    await sigmaSlider(figure).fill('2.5');
    await expectShown(2.5, '0');
  });
  await test.step('with noise', async () => {
    await figure.root.getByRole('radio', { name: 'Noise of 10' }).check();
    await expectShown(2.5, '10');
  });
  await test.step('without a blur', async () => {
    await meter(figure).press('Home');
    await expectShown(0, '10');
    await expect(sigmaSlider(figure)).toHaveValue('0');
  });
  await test.step('and back', async () => {
    await figure.button('Reset').click();
    await expectShown(1, '0');
  });
});

test('the meter goes where the reader points it, and a pixel opens in the stepper', async ({
  page,
}) => {
  const figure = await openFocus(page, '#figure=focus&sigma=0&noise=5&at=1007,566');
  await expect(said(figure)).toContainText('No blur, but noise of 5 levels. In the 64 by 64');
  const reading = await said(figure).textContent();
  await figure.root.getByRole('application', { name: /^Laplacian: / }).press('Shift+ArrowRight');
  await expect(said(figure)).toContainText('around row 566, column 1017');
  expect(await said(figure).textContent()).not.toBe(reading);
  await expect(page).toHaveURL(/sigma=0&noise=5&at=1017%2C566&photo=still-life$/);

  await figure.root.getByText('Open the chosen pixel in the stepper').click();
  const stepper = figure.root.getByRole('group', { name: 'The chosen pixel under the kernel' });
  await expect(stepper.locator('[data-said]')).toContainText('Row 566, column 1017 of the output');
});
