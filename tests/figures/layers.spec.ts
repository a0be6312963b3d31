import type { Locator, Page } from '@playwright/test';
import { opening } from '../../src/content/lessons/23-conv-layer/data.ts';
import { drawing } from '../../src/lib/films/layers/drawings.ts';
import { sumLine } from '../../src/lib/films/channel-sums.ts';
import { buildStack } from '../../src/lib/films/layers/model.ts';
import { layersScene } from '../../src/lib/films/layers/scene.ts';
import { formatNumber } from '../../src/lib/notation/index.ts';
import { openFigure, type Figure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const LABEL = 'A stack of layers';
const layerOf = (figure: Figure, number: number): Locator =>
  figure.root.getByRole('listitem').nth(number - 1);
const mapsOf = (figure: Figure, number: number): Locator =>
  figure.root.getByRole('application', { name: `After layer ${number}:` });
/** Opens the figure, and waits until its script listens. */
async function open(page: Page, link = ''): Promise<Figure> {
  const figure = await openFigure(page, `layers/${link}`, LABEL);
  await expect(mapsOf(figure, 1)).toBeVisible();
  return figure;
}

test('a stack is built by keyboard alone, and a voice hears of its pixels', async ({ page }) => {
  const figure = await open(page);

  await test.step('a layer is added, set and moved up', async () => {
    await figure.button('Mean pooling').press('Enter');
    const layer = layerOf(figure, 5);
    await expect(layer.locator('.title')).toHaveText('5. Mean pooling');
    await expect(layer).toContainText('2 maps of 2 × 2');
    await layer.getByRole('combobox', { name: 'Stride of layer 5' }).selectOption('1');
    await expect(layer).toContainText('floor((4 − 2) / 1) + 1 = floor(2) + 1 = 3');
    await layer.getByRole('button', { name: 'Move up layer 5. Mean pooling' }).press('Enter');
    await expect(layerOf(figure, 4).locator('.title')).toHaveText('4. Mean pooling');
    await expect(layerOf(figure, 4).getByRole('button', { name: /^Move up/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(figure.root.getByRole('listitem')).toHaveCount(4);
    await expect(layerOf(figure, 4).getByRole('button', { name: /^Remove/ })).toBeFocused();
  });

  await test.step('arrow keys go from pixel to pixel, and from map to map', async () => {
    await mapsOf(figure, 3).focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure.said).toContainText('After layer 3, map');
    for (let count = 0; count < 12; count++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(figure.said).toContainText(/^After layer 3, map 1, row 2, column 4: /);
    await expect(figure.voice).toContainText(/^Row 2, column 4, map 1: .*It sees 4 × 4 pixels/);
    await expect(mapsOf(figure, 3)).toBeFocused();
  });
});

test('what a pixel sees is marked in every map before it, by mouse and from a link', async ({
  page,
}) => {
  const figure = await open(page, '#figure=layers&at=4-1-3,3');
  const image = drawing(opening.drawn);
  const { sentence, working } = layersScene(buildStack(image, opening.layers), {
    ...{ image, layers: opening.layers, shift: 0 },
    at: { stage: 4, map: 1, x: 3, y: 3 },
  });
  await expect(figure.said).toHaveText(sentence);
  await expect(figure.root.locator('[data-working] p')).toHaveText(
    working.map((line) => line.map(({ text }) => text).join('')),
  );
  for (const number of [1, 2, 3]) {
    await expect(mapsOf(figure, number).locator('path.seen')).toHaveCount(2);
  }
  await expect(mapsOf(figure, 4).locator('path.chosen')).toHaveCount(1);

  // Within one map of ReLU nothing of the other map is seen.
  await mapsOf(figure, 2)
    .locator('svg')
    .first()
    .click({ position: { x: 3, y: 3 } });
  await expect(figure.said).toContainText('After layer 2, map 0, row 0, column 0: ');
  await expect(mapsOf(figure, 1).locator('path.seen')).toHaveCount(1);
  await expect(figure.root.locator('.layer-builder svg.grid .outline')).toHaveCount(1);
  await expect(page).toHaveURL(/at=2-0-0%2C0/);
});

test('a pixel opens in the stepper, channel by channel, and passing over others changes nothing', async ({
  page,
}) => {
  const figure = await open(page, '#figure=layers&at=4-1-3,3');
  const image = drawing(opening.drawn);
  const { steps } = layersScene(buildStack(image, opening.layers), {
    ...{ image, layers: opening.layers, shift: 0 },
    at: { stage: 4, map: 1, x: 3, y: 3 },
  });
  const details = figure.root.locator('[data-steps]');
  await details.getByText('Open this pixel in the stepper').click();
  const stepper = details.locator('convolution-stepper');
  const output = stepper.getByRole('grid', { name: 'Output', exact: true });
  /** The stepper may still be on its way: then it begins at its first step. */
  const endsWith = (sum: number): Promise<void> =>
    expect(async () => {
      await stepper.getByRole('slider', { name: 'Step' }).press('End');
      await expect(output).toContainText(formatNumber(sum), { timeout: 500 });
    }).toPass();
  await expect(stepper.getByRole('slider', { name: 'Step' })).toHaveAttribute('max', '6');
  await endsWith(steps.sum!.channels[0]!.sum);
  await details.getByLabel('Channel that is looked at').selectOption('1');
  await endsWith(steps.sum!.channels[1]!.sum);
  await expect(stepper.locator('[data-said]')).toContainText('Row 3, column 3 of the output');
  await expect(details.locator('[data-sums] .chosen')).toHaveCount(1);
  await expect(details.locator('[data-sums]')).toHaveText(
    sumLine(steps.sum!)
      .map(({ text }) => text)
      .join(''),
  );

  await mapsOf(figure, 3).locator('svg').first().hover();
  await expect(figure.said).toContainText('After layer 3, map 0');
  await expect(details.locator('[data-of]')).toHaveText('After layer 4, map 1, row 3, column 3');
  await expect(output).not.toHaveText('');
  await mapsOf(figure, 3).locator('svg').first().click();
  await expect(details.locator('[data-note]')).toContainText('Max pooling has nothing to multiply');
  await expect(stepper).toBeHidden();
  await mapsOf(figure, 1).locator('svg').first().click();
  await expect(stepper).toBeVisible();
  await expect(details.getByLabel('Channel that is looked at')).toBeHidden();
});

test('what cannot be is refused beside its setting, and nothing is lost', async ({ page }) => {
  const figure = await open(page);
  const pool = layerOf(figure, 3);
  const size = pool.getByRole('combobox', { name: 'Size of layer 3' });
  await size.selectOption('5');
  await expect(pool).toContainText('2 maps of 3 × 3');
  await pool.getByRole('combobox', { name: 'Stride of layer 3' }).selectOption('4');
  await expect(pool).toContainText('1 column and 1 row are left over and never seen.');
  await layerOf(figure, 1).getByRole('combobox', { name: 'Stride of layer 1' }).selectOption('4');
  await expect(layerOf(figure, 1).getByRole('alert')).toHaveText(
    'Layer 3 (max pooling) would have no output: its window reaches over 5 pixels, and there are 3.',
  );
  await expect(layerOf(figure, 1).getByRole('combobox', { name: /^Stride/ })).toHaveValue('1');
  await figure.button('Undo').click();
  await expect(layerOf(figure, 1).getByRole('alert')).toBeHidden();
  await expect(pool.getByRole('combobox', { name: 'Stride of layer 3' })).toHaveValue('2');
  await figure.button('Reset').click();
  await expect(size).toHaveValue('2');
});

test('a shifted image moves its maps along, until a stride does not', async ({ page }) => {
  const figure = await open(page);
  const shift = figure.root.getByRole('spinbutton', { name: 'Shift the image' });
  await shift.fill('1');
  await expect(layerOf(figure, 1)).toContainText('Equivariant: all 180 cells are just shifted');
  await expect(layerOf(figure, 3)).toContainText('Not equivariant: the shift would be 0.5');
  await expect(mapsOf(figure, 1).locator('path.broken')).toHaveCount(0);
  await expect(mapsOf(figure, 3).locator('path.broken')).not.toHaveCount(0);
  await expect(figure.voice).toContainText('The image has moved by 1. Up to layer 2');
  await shift.fill('2');
  await expect(figure.root.locator('path.broken')).toHaveCount(0);
  await expect(figure.voice).toContainText('the stack is equivariant to this shift');
  await expect(page).toHaveURL(/shift=2/);

  await test.step('a moved image is not edited by mistake', async () => {
    await figure.cell('Image, moved by 2', 0, 0).click();
    await page.keyboard.type('5');
    await expect(figure.field).toHaveCount(0);
    await shift.fill('0');
    await figure.type('Image', 0, 0, '5');
    await expect(figure.cell('Image', 0, 0)).toHaveText('5');
    await figure.root.getByRole('radio', { name: 'Cross' }).check();
    await expect(figure.cell('Image', 0, 0)).toHaveText('0');
  });
});

test('the stack is in the link', async ({ page }) => {
  const figure = await open(page, '#figure=layers&layers=transposed-3-2-2-none-1.relu&at=1-2-5,5');
  await expect(figure.root.getByRole('listitem')).toHaveCount(2);
  await expect(layerOf(figure, 1)).toContainText('3 maps of 24 × 24');
  await expect(figure.said).toContainText('It sees 1 × 1 pixels of the image');
});

test('a tab that is chosen is remembered, and where there is none the nearest is open', async ({
  page,
}) => {
  await page.goto('lessons/conv-layer/');
  await page.getByRole('radio', { name: 'PyTorch' }).first().check();
  await expect(page.getByRole('radio', { name: 'PyTorch' }).last()).toBeChecked();
  await page.goto('lessons/colour/');
  await expect(page.getByRole('radio', { name: 'NumPy' })).toBeChecked();
  await page.goto('lessons/conv-layer/');
  await page.getByRole('radio', { name: 'TensorFlow.js' }).first().check();
  await page.goto('lessons/colour/');
  await expect(page.getByRole('radio', { name: 'TypeScript' })).toBeChecked();
  await page.getByRole('radio', { name: 'OpenCV' }).check();
  await page.goto('lessons/conv-layer/');
  await expect(page.getByRole('radio', { name: 'PyTorch' }).first()).toBeChecked();
});
