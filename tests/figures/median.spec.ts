import type { Page } from '@playwright/test';
import { box, correlate, grayscale, toImageData } from '../../src/lib/convolve/index.ts';
import type { Image } from '../../src/lib/convolve/index.ts';
import {
  addNoise,
  directionalWeightedMedian,
  median,
  psnr,
  type Noise,
} from '../../src/lib/vision/index.ts';
import { openFigure, type Figure } from '../support/figure.ts';
import { choose, expectResult, png, SMALL, type Pixels } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

async function openMedian(page: Page, hash = ''): Promise<Figure> {
  const figure = await openFigure(page, `median/${hash}`, 'A photo with noise');
  await expect(figure.root).toHaveAttribute('data-loaded');
  return figure;
}

const said = ({ root }: Figure) => root.locator('[data-said]').first();

const pixels = ({ width, height, data }: Image): Pixels => {
  const gray = { width, height, data: Float32Array.from(data) };
  return toImageData({ red: gray, green: gray, blue: gray });
};

/** What the library makes of the small picture: noise, and two filters over it. */
function made(noise: Noise, side: number, isDirectional = false) {
  const photo = grayscale(SMALL);
  const noisy = addNoise(photo, noise, { output: 'bytes' });
  const mean = correlate(noisy, box(side, side), { output: 'bytes' });
  const bytes = { output: 'bytes' } as const;
  const plain = median(noisy, side, side, bytes);
  const own = isDirectional ? directionalWeightedMedian(noisy) : plain;
  return { photo, noisy, mean, median: own };
}

test('the photo gets noise, and mean and median are made of that, as the library does it', async ({
  page,
}) => {
  const figure = await openMedian(page);
  await figure.root.getByText('Choose the photo').click();
  await choose(page, 'noise.png', await png(SMALL));

  const expectMade = async (noise: Noise, side: number, isDirectional = false) => {
    const { photo, ...expected } = made(noise, side, isDirectional);
    for (const [name, picture] of Object.entries(expected)) {
      await expectResult(page, pixels(picture), name);
    }
    const near = psnr(expected.median, photo).toFixed(1).replace('.0', '');
    await expect(said(figure)).toContainText(`median ${near} dB.`);
  };
  await test.step('as it opens', () =>
    expectMade({ kind: 'salt-and-pepper', share: 0.1, seed: 14 }, 3));

  await test.step('by its sliders and kinds', async () => {
    await figure.root.getByRole('slider', { name: 'Noise', exact: true }).fill('30');
    await figure.root.getByRole('spinbutton', { name: 'Size in px' }).fill('5');
    await expectMade({ kind: 'salt-and-pepper', share: 0.3, seed: 14 }, 5);
    await figure.root.getByRole('radio', { name: 'Gaussian' }).check();
    await expectMade({ kind: 'gaussian', sigma: 30, seed: 14 }, 5);
    await expect(said(figure)).toContainText(
      'off by a random number with a standard deviation of 30',
    );
  });

  await test.step('with a directional median, too', async () => {
    await figure.root.getByRole('radio', { name: 'Directional' }).check();
    await figure.root.getByRole('radio', { name: 'Random', exact: true }).check();
    await expectMade({ kind: 'random-valued', share: 0.3, seed: 14 }, 5, true);
    await figure.button('Undo').click();
    await figure.button('Undo').click();
    await expectMade({ kind: 'gaussian', sigma: 30, seed: 14 }, 5);
  });

  await test.step('and a change is taken back', async () => {
    await figure.button('Undo').click();
    await expectMade({ kind: 'salt-and-pepper', share: 0.3, seed: 14 }, 5);
  });
});

test('the pixels around the chosen one stand in a row, and their mean opens in the stepper', async ({
  page,
}) => {
  const figure = await openMedian(page, '#figure=median&noise=30&size=3&at=700,500');
  const row = figure.root.getByRole('img', { name: /^Sorted: / });
  const told = async () => {
    const [, levels, middle, mean] = /^Sorted: (.*)\. In .*: (\d+)\. The mean is ([\d.]+)\.$/.exec(
      (await row.getAttribute('aria-label'))!,
    )!;
    return { levels: levels!.split(', ').map(Number), middle: middle!, mean: Number(mean) };
  };
  await expect(said(figure)).toContainText('At row 500, column 700: before ');
  const { levels, middle, mean } = await told();
  expect(levels).toHaveLength(9);
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  await expect(said(figure)).toContainText(`mean ${Math.round(mean)}, median ${middle}.`);
  await expect(row.locator('rect.middle')).toHaveCount(1);

  await figure.root.getByText('Open the chosen pixel in the stepper').click();
  const stepper = figure.root.getByRole('group', { name: 'The chosen pixel under the kernel' });
  await expect(stepper.locator('[data-said]')).toContainText('Row 500, column 700 of the output');
  await stepper.getByRole('button', { name: 'Last step' }).click();
  const stored = stepper.locator('svg[data-part=output] .cell text');
  await expect(stored).toHaveText(String(Math.round(mean)));

  await test.step('at another pixel by keys', async () => {
    await figure.root.getByRole('application', { name: /^Median: / }).press('Shift+ArrowRight');
    await expect(said(figure)).toContainText('At row 500, column 710: before ');
    const other = await told();
    await expect(said(figure)).toContainText(`median ${other.middle}.`);
    await expect(page).toHaveURL(/kind=salt-and-pepper&noise=30&size=3&at=710%2C500/);
  });
});
