import type { Page } from '@playwright/test';
import { correlate, fromImageData, toImageData } from '../../src/lib/convolve/index.ts';
import { DEEP_KERNELS, type DeepName } from '../../src/lib/films/colour/model.ts';
import { correlateSummed } from '../../src/lib/vision/index.ts';
import { openFigure, type Figure } from '../support/figure.ts';
import { choose, expectResult, png, SMALL, type Pixels } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

async function openColour(page: Page, hash = ''): Promise<Figure> {
  const figure = await openFigure(page, `colour/${hash}`, 'A photo in colour');
  await expect(figure.root).toHaveAttribute('data-loaded');
  return figure;
}

const said = ({ root }: Figure) => root.locator('[data-said]').first();

/** What the library makes of the small picture: three planes, and one. */
function made(name: DeepName): Record<'apart' | 'summed', Pixels> {
  const kernels = DEEP_KERNELS[name];
  const channels = fromImageData(SMALL);
  const gray = correlateSummed(channels, kernels);
  return {
    apart: toImageData({
      red: correlate(channels.red, kernels.red),
      green: correlate(channels.green, kernels.green),
      blue: correlate(channels.blue, kernels.blue),
    }),
    summed: toImageData({ red: gray, green: gray, blue: gray }),
  };
}

test('each colour by itself and all of them summed are what the library makes of them', async ({
  page,
}) => {
  const figure = await openColour(page);
  await figure.root.getByText('Choose the photo').click();
  await choose(page, 'noise.png', await png(SMALL));
  const expectMade = async (name: DeepName) => {
    const { apart, summed } = made(name);
    await expectResult(page, SMALL, 'original');
    await expectResult(page, apart, 'apart');
    await expectResult(page, summed, 'summed');
  };
  await expectMade('green');
  for (const [label, name] of [
    ['Gray', 'gray'],
    ['Blur', 'blur'],
    ['Edges', 'edges'],
  ] as const) {
    await figure.root.getByRole('radio', { name: label }).check();
    await expectMade(name);
    const layers = figure.root.locator('.layers svg');
    await expect(layers).toHaveCount(3);
    const weights = await layers.locator('.cell text').allTextContents();
    expect(weights).toHaveLength(3 * DEEP_KERNELS[name].red.data.length);
  }
  await figure.button('Undo').click();
  await expectMade('blur');
});

test('a pixel is told in colour, and a colour of it opens in the stepper', async ({ page }) => {
  const figure = await openColour(page, '#figure=colour&kernel=edges&at=1200,860');
  await expect(said(figure)).toContainText('The Laplacian');
  await expect(said(figure)).toContainText(
    /At row 860, column 1200: before R \d+ G \d+ B \d+, each by itself R \d+ G \d+ B \d+, summed \d+\.$/,
  );
  await figure.root.getByText('Open the chosen pixel in the stepper').click();
  await figure.root.getByRole('combobox', { name: 'Colour' }).selectOption('Green');
  const stepper = figure.root.getByRole('group', { name: 'The chosen pixel under the kernel' });
  await expect(stepper.locator('[data-said]')).toContainText('Row 860, column 1200 of the output');
  const stored = stepper.locator('svg[data-part=output] .cell text');
  // The stepper opens anew a moment after the colour is chosen, and the pictures come when they are made.
  await expect(async () => {
    await stepper.getByRole('button', { name: 'Last step' }).click();
    const green = await stored.textContent();
    expect(await said(figure).textContent()).toMatch(
      new RegExp(`each by itself R \\d+ G ${green} B`),
    );
  }).toPass();
  await figure.root.getByRole('application', { name: /^Before: / }).press('ArrowDown');
  await expect(page).toHaveURL(/kernel=edges&at=1200%2C861&photo=still-life$/);
});
