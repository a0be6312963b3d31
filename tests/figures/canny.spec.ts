import type { Page } from '@playwright/test';
import {
  fromImageData,
  grayscale,
  toBytes,
  toImageData,
  type Image,
  type Matrix,
} from '../../src/lib/convolve/index.ts';
import {
  gaussianBlur,
  gradientMagnitude,
  hysteresis,
  thinnedGradient,
} from '../../src/lib/vision/index.ts';
import { openFigure, type Figure } from '../support/figure.ts';
import { choose, expectResult, noise, png, type Pixels } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

async function openCanny(page: Page, hash = ''): Promise<Figure> {
  const figure = await openFigure(page, `canny/${hash}`, 'The lines of a photo');
  await expect(figure.root).toHaveAttribute('data-loaded');
  return figure;
}

/** What the figure says itself; the stepper in it has a sentence of its own. */
const said = ({ root }: Figure) => root.locator('[data-said]').first();
const slider = ({ root }: Figure, name: string) => root.getByRole('slider', { name, exact: true });

const PHOTO = noise(41, 29);
const border = 'replicate' as const;

function asPicture({ width, height }: Image, bytes: ArrayLike<number>): Pixels {
  const level: Matrix = { width, height, data: Float32Array.from(bytes) };
  return toImageData({ red: level, green: level, blue: level, alpha: fromImageData(PHOTO).alpha });
}

test('slopes, thinned slopes and lines are what the library makes of the photo', async ({
  page,
}) => {
  const figure = await openCanny(page);
  await figure.root.getByText('Choose the photo').click();
  await choose(page, 'noise.png', await png(PHOTO));
  const smooth = gaussianBlur(grayscale(PHOTO), 1.4, { border, output: 'bytes' });
  const slopes = toBytes(gradientMagnitude(smooth, 'sobel', { border }));
  const thinned = toBytes(thinnedGradient(smooth, 'sobel', { border }));
  const lines = (low: number, high: number): Pixels =>
    asPicture(smooth, hysteresis({ ...smooth, data: thinned }, low, high).data);

  await test.step('as it opens', async () => {
    await expectResult(page, asPicture(smooth, slopes), 'slopes');
    await expectResult(page, asPicture(smooth, thinned), 'thinned');
    await expectResult(page, lines(30, 80), 'lines');
  });

  await test.step('with other thresholds', async () => {
    await slider(figure, 'Low').fill('20');
    await slider(figure, 'High').fill('60');
    await expectResult(page, lines(20, 60), 'lines');
    const left = hysteresis({ ...smooth, data: thinned }, 20, 60).data.filter(Boolean).length;
    await expect(said(figure)).toContainText(`Slopes above 60 stay, and so does what is above 20`);
    await expect(said(figure)).toContainText(`${left} pixels are left`);
  });

  await test.step('one threshold pushes the other', async () => {
    await slider(figure, 'Low').fill('90');
    await expect(slider(figure, 'High')).toHaveValue('90');
    await expectResult(page, lines(90, 90), 'lines');
    await figure.button('Undo').click();
    await expectResult(page, lines(20, 60), 'lines');
  });
});

test('a pixel is told with the reason why it stays or goes, and opens in the stepper', async ({
  page,
}) => {
  const figure = await openCanny(page, '#figure=canny&low=20&high=255&at=1007,566');
  await expect(said(figure)).toContainText(/At row 566, column 1007, the slope is \d+, thinned /);
  await figure.root.getByText('Open the chosen pixel in the stepper').click();
  const stepper = figure.root.getByRole('group', { name: 'The chosen pixel under the kernel' });
  await expect(stepper.locator('[data-said]')).toContainText('Row 566, column 1007 of the output');
  await figure.root.getByRole('application', { name: /^Lines: / }).press('ArrowDown');
  await expect(said(figure)).toContainText('At row 567, column 1007, ');
  await expect(page).toHaveURL(/low=20&high=255&at=1007%2C567&photo=still-life$/);
});

test('a link with the thresholds the wrong way round is said to be broken', async ({ page }) => {
  const figure = await openCanny(page, '#figure=canny&low=90&high=20');
  await expect(figure.root.getByText('Low, 90, cannot be above high, 20.')).toBeVisible();
});
