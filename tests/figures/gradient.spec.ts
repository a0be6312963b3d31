import type { Page } from '@playwright/test';
import {
  correlate,
  fromImageData,
  grayscale,
  prewitt,
  sobel,
  toBytes,
  toImageData,
  type Matrix,
} from '../../src/lib/convolve/index.ts';
import {
  ANGLE_SCALING,
  magnitudeScaling,
  signedScaling,
} from '../../src/lib/films/gradient/settings.ts';
import { hueAt } from '../../src/lib/films/gradient/wheel.ts';
import { direction, gradient, gradientMagnitude } from '../../src/lib/vision/index.ts';
import { openFigure, type Figure } from '../support/figure.ts';
import { choose, expectResult, png, SMALL, type Pixels } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

async function openGradient(page: Page, hash = ''): Promise<Figure> {
  const figure = await openFigure(page, `gradient/${hash}`, 'A photo and its slopes');
  await expect(figure.root).toHaveAttribute('data-loaded');
  return figure;
}

/** What the figure says itself; the stepper in it has a sentence of its own. */
const said = ({ root }: Figure) => root.locator('[data-said]').first();
const view = ({ root }: Figure, name: string) => root.getByRole('radio', { name }).check();

const gray = grayscale(SMALL);
const border = 'replicate' as const;

/** Bytes in red, green and blue, as opaque as the photo. */
function asGray(bytes: Uint8ClampedArray): Pixels {
  const level: Matrix = { ...gray, data: Float32Array.from(bytes) };
  return toImageData({ red: level, green: level, blue: level, alpha: fromImageData(SMALL).alpha });
}

test('each view is what the library makes of the photo', async ({ page }) => {
  const figure = await openGradient(page);
  await figure.root.getByText('Choose the photo').click();
  await choose(page, 'noise.png', await png(SMALL));

  await test.step('along x, as it opens', () =>
    expectResult(
      page,
      asGray(toBytes(correlate(gray, sobel('x'), { border }), signedScaling('sobel'))),
      'slope',
    ));

  await test.step('along y', async () => {
    await view(figure, 'Along y');
    await view(figure, 'Prewitt');
    const sums = correlate(gray, prewitt('y'), { border });
    await expectResult(page, asGray(toBytes(sums, signedScaling('prewitt'))), 'slope');
    await expect(said(figure)).toContainText('Prewitt, along y:');
    await expect(said(figure)).toContainText('It finds level edges.');
  });

  const strengths = toBytes(
    gradientMagnitude(gray, 'scharr', { border }),
    magnitudeScaling('scharr'),
  );

  await test.step('magnitude', async () => {
    await view(figure, 'Magnitude');
    await view(figure, 'Scharr');
    await expectResult(page, asGray(strengths), 'slope');
  });

  await test.step('direction as hue, magnitude as brightness', async () => {
    await view(figure, 'Direction');
    const { x, y } = gradient(gray, 'scharr', { border });
    const angles = toBytes(direction(x, y), ANGLE_SCALING);
    const data = new Uint8ClampedArray(4 * angles.length).fill(255);
    angles.forEach((angle, i) => {
      const colours = hueAt((angle + 128) / 256).map((level) => level * (strengths[i]! / 255));
      data.set(colours, 4 * i);
    });
    await expectResult(page, { ...SMALL, data }, 'slope');
  });

  await test.step('and back again', async () => {
    await figure.button('Undo').click();
    await expectResult(page, asGray(strengths), 'slope');
    await figure.button('Reset').click();
    await expect(said(figure)).toContainText('Sobel, along x:');
  });
});

test('a pixel is told by its sums, its magnitude and its direction, and opens in the stepper', async ({
  page,
}) => {
  const figure = await openGradient(page, '#figure=gradient&view=y&at=719,622');
  await expect(said(figure)).toContainText(/At row 622, column 719, gx is 452 and gy is 284: /);
  await expect(said(figure)).toContainText('magnitude 534, direction 32°, brighter towards');

  const slopes = figure.root.getByRole('slider', { name: 'The slope on the orange line' });
  await expect(slopes).toHaveAttribute('aria-valuetext', 'Column x 719: slope 284');
  await slopes.press('ArrowRight');
  await expect(said(figure)).toContainText('At row 622, column 720, ');
  await expect(page).toHaveURL(/view=y&operator=sobel&at=720%2C622&photo=still-life$/);
  await slopes.press('ArrowLeft');

  await figure.root.getByText('Open the chosen pixel in the stepper').click();
  const stepper = figure.root.getByRole('group', { name: 'The chosen pixel under the kernel' });
  await expect(stepper.locator('[data-said]')).toContainText('Row 622, column 719 of the output');
  await stepper.getByRole('button', { name: 'Last step' }).click();
  await expect(stepper.locator('svg[data-part=output] .cell text')).toHaveText('284');
});

test('a link to what is not there is said to be broken', async ({ page }) => {
  const figure = await openGradient(page, '#figure=gradient&view=z');
  await expect(figure.root.getByText('there is no view “z”')).toBeVisible();
});
