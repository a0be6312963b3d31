import type { Locator, Page } from '@playwright/test';
import { openFigure, type Figure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

async function openBlur(page: Page): Promise<Figure> {
  const figure = await openFigure(page, 'blur/', 'A photo under a blur');
  await expect(figure.root).toHaveAttribute('data-loaded');
  return figure;
}

const field = ({ root }: Figure, name: string): Locator =>
  root.getByRole('spinbutton', { name: `${name} in px` });
const slider = ({ root }: Figure, name: string): Locator =>
  root.locator(`[data-slider=${name}] input[type=range]`);

test('what a slider goes through in one drag is taken back by one undo', async ({ page }) => {
  const figure = await openBlur(page);
  const [sigma, undo] = [field(figure, 'Sigma'), figure.button('Undo').first()];
  await expect(sigma).toHaveValue('2');
  await slider(figure, 'size').press('ArrowRight');
  await expect(field(figure, 'Size')).toHaveValue('15');

  const { x, y, width, height } = (await slider(figure, 'sigma').boundingBox())!;
  await page.mouse.move(x + width * 0.3, y + height / 2);
  await page.mouse.down();
  for (const share of [0.4, 0.5, 0.6, 0.9])
    await page.mouse.move(x + width * share, y + height / 2);
  await page.mouse.up();
  await expect.poll(async () => Number(await sigma.inputValue())).toBeGreaterThan(6);

  await undo.click();
  await expect(sigma).toHaveValue('2');
  await expect(field(figure, 'Size')).toHaveValue('15');
  await undo.click();
  await expect(field(figure, 'Size')).toHaveValue('13');
  await expect(undo).toBeDisabled();
});

test('keys are steps by themselves, after a drag too', async ({ page }) => {
  const figure = await openBlur(page);
  const [sigma, undo] = [field(figure, 'Sigma'), figure.button('Undo').first()];
  await slider(figure, 'sigma').click();
  const dragged = await sigma.inputValue();
  await slider(figure, 'sigma').press('ArrowRight');
  await slider(figure, 'sigma').press('ArrowRight');
  await undo.click();
  await undo.click();
  await expect(sigma).toHaveValue(dragged);
});

test('what was set before another photo came can be reset', async ({ page }) => {
  const figure = await openBlur(page);
  const [size, reset] = [field(figure, 'Size'), figure.button('Reset').first()];
  await slider(figure, 'size').press('ArrowRight');
  await figure.root.getByText('Choose the photo').click();
  await figure.root.getByRole('button', { name: 'Footbridge' }).click();
  await expect(page).toHaveURL(/size=15.*photo=architecture$/);
  await expect(figure.button('Undo').first()).toBeDisabled();
  await reset.click();
  await expect(size).toHaveValue('13');
  await expect(page).toHaveURL(/size=13.*photo=architecture$/);
});
