import type { Page } from '@playwright/test';
import { grayscale, type Matrix } from '../../src/lib/convolve/index.ts';
import { lensAt, lensReduction } from '../../src/lib/films/lens/view.ts';
import { reduced } from '../../src/lib/photo/index.ts';
import { openFigure, type Figure } from '../support/figure.ts';
import { choose, decode, noise, png, type Pixels } from '../support/lab.ts';
import { expectPixel, expectSeen } from '../support/lens.ts';
import { readPhoto } from '../support/photo.ts';
import { expect, test } from '../support/test.ts';

async function openLens(page: Page, hash = ''): Promise<Figure> {
  const figure = await openFigure(page, `lens/${hash}`, 'A lens that blurs');
  await expect(figure.root).toHaveAttribute('data-loaded');
  return figure;
}

/** A photo as the lens lies on it. */
function underLens(photo: Pixels): Matrix {
  const picture = { ...photo, data: new Uint8ClampedArray(photo.data) };
  return grayscale(reduced(picture, lensReduction(photo)));
}

const lens = ({ root }: Figure) =>
  root.getByRole('application', {
    name: 'Lens on the photo. Arrow keys move it by one pixel, with Shift by ten.',
  });
const photoOf = ({ root }: Figure) => root.getByRole('img', { name: /A glass of beer/ });

test('the lens shows what the library makes of the photo, wherever it is', async ({ page }) => {
  const figure = await openLens(page);

  await test.step('where it opens, and for every kernel', async () => {
    await expectPixel(figure, 60, 63, 'blur');
    for (const [label, name] of [
      ['Sharpen', 'sharpen'],
      ['Vertical edges', 'edges-x'],
      ['Edges all round', 'edges'],
      ['Blur', 'blur'],
    ] as const) {
      await figure.root.getByRole('radio', { name: label }).check();
      await expectPixel(figure, 60, 63, name);
    }
  });

  await test.step('moved by arrow keys, with Shift by ten, and never off the photo', async () => {
    await lens(figure).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expectPixel(figure, 61, 64, 'blur');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    await expectPixel(figure, 71, 54, 'blur');
    for (let count = 0; count < 8; count++) await page.keyboard.press('Shift+ArrowLeft');
    await expectPixel(figure, 17, 54, 'blur');
    for (let count = 0; count < 6; count++) await page.keyboard.press('Shift+ArrowUp');
    await expectPixel(figure, 17, 17, 'blur');
    await page.keyboard.press('ArrowLeft');
    await expect(figure.voice).toHaveText(
      /^The edge of the photo\. \d+ becomes \d+, at row 17, column 17\.$/,
    );
  });

  await test.step('dragged by a mouse from anywhere on the photo', async () => {
    const { x, y, width, height } = (await photoOf(figure).boundingBox())!;
    const at = (column: number, row: number) =>
      [x + ((column + 0.5) * width) / 240, y + ((row + 0.5) * height) / 174] as const;
    await page.mouse.move(...at(180, 100));
    await page.mouse.down();
    await expectPixel(figure, 180, 100, 'blur');
    await page.mouse.move(...at(150, 90), { steps: 5 });
    await expectPixel(figure, 150, 90, 'blur');
    await page.mouse.up();
    await page.mouse.move(...at(60, 60));
    await expectPixel(figure, 150, 90, 'blur');
  });

  await test.step('and its place stays in the address', async () => {
    await figure.root.getByRole('radio', { name: 'Sharpen' }).check();
    await lens(figure).press('ArrowLeft');
    await expect(page).toHaveURL(/#figure=lens&x=149&y=90&kernel=sharpen$/);
    await page.reload();
    await expectPixel(figure, 149, 90, 'sharpen');
    await expect(figure.root.getByRole('radio', { name: 'Sharpen' })).toBeChecked();
  });

  await test.step('or on the whole photo', async () => {
    const before = await photoOf(figure).screenshot();
    await figure.root.getByRole('checkbox', { name: 'Filter the whole photo' }).press('Space');
    await expect(figure.voice).toContainText('The filter works on the whole photo.');
    await expect.poll(async () => (await photoOf(figure).screenshot()).equals(before)).toBe(false);
  });
});

test('the lens lies on the photo of the reader’s choice, whatever its size', async ({ page }) => {
  const figure = await openLens(page);
  const choosePhoto = async (pixels: Pixels) => choose(figure.root, 'noise.png', await png(pixels));
  const large = noise(900, 700);
  const photo = underLens(large);

  await test.step('a large one is shown smaller, so that the lens keeps its size', async () => {
    const before = (await lens(figure).boundingBox())!;
    await figure.root.getByText('Choose the photo').click();
    await choosePhoto(large);
    await expect(figure.root.getByText(/^Shown here with 225 × 175 pixels/)).toBeVisible();
    await expectSeen(figure, photo, 'blur');
    await expectPixel(figure, 150, 58, 'blur', photo);
    const after = (await lens(figure).boundingBox())!;
    expect(Math.abs(after.width / before.width - 1)).toBeLessThan(0.15);
    expect(after.height).toBeCloseTo(after.width, 0);
    await figure.root.getByRole('radio', { name: 'Vertical edges' }).check();
    await expectSeen(figure, photo, 'edges-x');
    await expect(page).toHaveURL(/#figure=lens&x=150&y=58&kernel=edges-x&photo=own$/);
  });

  await test.step('it is kept, and a link without it is still about the first photo', async () => {
    await page.reload();
    await expectPixel(figure, 150, 58, 'edges-x', photo);
    await page.goto('about:blank');
    await openLens(page, '#figure=lens&x=200&y=150&kernel=edges');
    await expectPixel(figure, 200, 150, 'edges');
    await page.goto('about:blank');
    await openLens(page);
    await expectPixel(figure, 150, 58, 'blur', photo);
  });

  await test.step('one that is smaller than the lens has a smaller lens', async () => {
    const small = noise(20, 12);
    await choosePhoto(small);
    await expectSeen(figure, grayscale(small), 'blur');
    await expectPixel(figure, 13, 5, 'blur', grayscale(small));
    expect(lensAt(small, { x: 13, y: 5 })).toEqual({ x: 8, y: 0, width: 11, height: 11 });
    await lens(figure).press('Shift+ArrowRight');
    await expectPixel(figure, 14, 5, 'blur', grayscale(small));
  });

  await test.step('a sample has its name in the link', async () => {
    await figure.root.getByText('Choose the photo').click();
    await figure.root.getByRole('button', { name: 'Footbridge' }).click();
    const sample = underLens(await decode('src/images/architecture.png'));
    await expectSeen(figure, sample, 'blur');
    await expect(page).toHaveURL(/&photo=architecture$/);
    await expect(figure.root.getByRole('img', { name: /footbridge/ })).toBeVisible();
  });

  await test.step('and the photo of the lesson comes back', async () => {
    await figure.root.getByRole('button', { name: 'This lesson’s' }).click();
    await expectSeen(figure, await readPhoto(), 'blur');
    await expectPixel(figure, 60, 63, 'blur');
    await expect(page).toHaveURL(/#figure=lens&x=60&y=63&kernel=blur$/);
    await page.goto('about:blank');
    await openLens(page);
    await expectPixel(figure, 60, 63, 'blur');
  });
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the lens comes to where one taps', async ({ page }) => {
    const figure = await openLens(page);
    const { width, height } = (await lens(figure).boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    const box = (await photoOf(figure).boundingBox())!;
    await page.touchscreen.tap(box.x + box.width * 0.75, box.y + box.height * 0.75);
    await expect(figure.voice).toContainText(/at row 1(29|30|31), column 1(79|80)\./);
  });
});
