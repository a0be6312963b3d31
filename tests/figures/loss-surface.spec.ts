import { SURFACE_FIRST, surfaceModel } from '../../src/lib/films/loss-surface/model.ts';
import { surfaceSentence } from '../../src/lib/films/loss-surface/texts.ts';
import { openFigure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const LABEL = 'The loss over two weights';
const sentence = (change: Partial<typeof SURFACE_FIRST>): string =>
  surfaceSentence(surfaceModel.make({ ...SURFACE_FIRST, ...change }));

test('a search begins where the reader presses, and follows a drag', async ({ page }) => {
  const { root, said } = await openFigure(page, 'loss-surface/', LABEL);
  await expect(root.locator('[data-tools]').first()).not.toHaveAttribute('inert');
  const plane = root.locator('rect.border');
  const { x, y, width, height } = (await plane.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await expect(said).toHaveText(sentence({ left: 0, right: 0 }));
  await page.mouse.move(x + width / 6, y + height / 6);
  await page.mouse.up();
  await expect(said).toHaveText(sentence({ left: -2, right: 2 }));
  await expect(page).toHaveURL(/left=-2&right=2&/);
});

test('sliders do the same, and set how fast and how long it goes', async ({ page }) => {
  const { root, said } = await openFigure(page, 'loss-surface/', LABEL);
  const slide = (name: string, value: number) =>
    root.getByRole('slider', { name, exact: true }).fill(String(value));
  await slide('Left weight at the start', -1.5);
  await slide('Right weight at the start', -0.5);
  await slide('Steps', 7);
  await slide('Learning rate', 0.9);
  const change = { left: -1.5, right: -0.5, steps: 7, rate: 0.9 };
  await expect(said).toHaveText(sentence(change));
  await expect(root.locator('svg.plane circle')).toHaveCount(8);
  await root.getByRole('radio', { name: 'Flat' }).check();
  await expect(said).toHaveText(sentence({ ...change, picture: 'flat' }));
  await root.getByRole('spinbutton', { name: 'Learning rate' }).fill('2');
  await expect(root.getByText('Learning rate has to be a number from 0.02 to 1.5.')).toBeVisible();
});
