import type { Locator, Page } from '@playwright/test';
import {
  correlate,
  kernelBank,
  matrixFromRows,
  RANGES,
  toBytes,
  type Matrix,
  type Rounding,
} from '../../src/lib/convolve/index.ts';
import { KERNELS } from '../../src/lib/films/output-range/labels.ts';
import { VIEW_NAMES } from '../../src/lib/films/output-range/scene.ts';
import { formatNumber, matrixText } from '../../src/lib/notation/index.ts';
import { changed, openFigure, pasteInto, select, texts, type Figure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

/** What the figure opens with. */
const image = matrixFromRows([
  [31, 30, 52, 168, 183],
  [30, 39, 140, 181, 96],
  [38, 57, 175, 97, 58],
  [47, 128, 131, 60, 50],
  [81, 133, 72, 41, 40],
]);
const kernel = kernelBank.sobel_x;

const openRange = (page: Page, hash = ''): Promise<Figure> =>
  openFigure(page, `output-range/${hash}`, 'Sums of either sign');

const panel = (figure: Figure, name: string): Locator =>
  figure.root
    .locator('.panel')
    .filter({ has: figure.page.getByRole('grid', { name, exact: true }) });

const units = (figure: Figure, state = ''): Locator =>
  figure.root.getByRole('img', { name: /^Histogram of/ }).locator(`.cell${state}`);

const SIDE_BY_SIDE = 'All four side by side';
const HISTOGRAM = 'Where the sums lie';

const unfold = (figure: Figure, name: string): Promise<void> =>
  figure.root.locator('summary').filter({ hasText: name }).click();

/** Every number, mark and count of the figure, side by side, follows from the library. */
async function expectViews(
  figure: Figure,
  source: { image: Matrix; kernel: Matrix },
  rounding: Rounding = 'half-even',
): Promise<void> {
  const sums = correlate(source.image, source.kernel);
  const signed = Array.from(sums.data, (sum) => (sum > 0 ? '+' : '') + formatNumber(sum));
  await expect(texts(figure, 'Sums')).toHaveText(signed);
  for (const range of RANGES) {
    const bytes = toBytes(sums, { range, rounding });
    await expect(texts(figure, VIEW_NAMES[range])).toHaveText(Array.from(bytes, String));
  }
  const low = sums.data.filter((sum) => sum < 0).length;
  const high = sums.data.filter((sum) => sum > 255).length;
  const clamp = panel(figure, 'Clamp');
  await expect(clamp.locator('.cut-low path')).toHaveCount(low);
  await expect(clamp.locator('.cut-high path')).toHaveCount(high);
  await expect(clamp).toContainText(
    low + high === 0 ? 'Nothing is cut off' : `${low + high} cut off`,
  );
  const strong = sums.data.filter((sum) => Math.abs(sum) > 255).length;
  await expect(panel(figure, 'Absolute value').locator('.cut-high path')).toHaveCount(strong);
  const signs = panel(figure, 'Sums');
  await expect(signs.locator('.hatching path')).toHaveCount(low);
  await expectUnits(figure, sums);
  const other = toBytes(sums, { rounding: rounding === 'truncate' ? 'half-even' : 'truncate' });
  const differing = toBytes(sums, { rounding }).filter((byte, i) => byte !== other[i]).length;
  await expect(clamp).toContainText(
    differing === 0
      ? 'would change nothing'
      : `${differing} ${differing === 1 ? 'pixel' : 'pixels'} would differ by 1`,
  );
}

/** The histogram has a unit for each sum, and knows which of them a byte can hold. */
function expectUnits(figure: Figure, { width, data }: Matrix): Promise<void> {
  const expected = Array.from(data, (sum, index) => {
    const state = sum >= 0 && sum < 256 ? 'inside' : 'outside';
    return `${index % width},${Math.floor(index / width)}: ${state}`;
  });
  const shown = () =>
    units(figure).evaluateAll((all) =>
      all.map((unit) => {
        const state = ['inside', 'outside'].filter((name) => unit.classList.contains(name));
        return `${(unit as SVGElement).dataset['key']}: ${state.join()}`;
      }),
    );
  return expect.poll(async () => (await shown()).sort()).toEqual(expected.sort());
}

test('the way that is chosen shows what toBytes stores', async ({ page }) => {
  const figure = await openRange(page);
  const sums = correlate(image, kernel);
  await expect(figure.grid('Clamp')).toHaveCount(0);
  for (const range of RANGES.toReversed()) {
    const radio = figure.root.getByRole('radio', { name: new RegExp(`^${VIEW_NAMES[range]}`) });
    await radio.check({ force: true });
    await expect(texts(figure, 'Stored')).toHaveText(Array.from(toBytes(sums, { range }), String));
    await expect(figure.voice).toContainText(`${VIEW_NAMES[range]}: `);
  }
  await expect(panel(figure, 'Stored').locator('.cut-low path')).toHaveCount(11);
  await expect(panel(figure, 'Stored')).toContainText('17 cut off');

  await test.step('and its link opens it', async () => {
    await page.goto('about:blank');
    await openRange(page, '#figure=edges&view=midgray');
    const midgray = toBytes(sums, { range: 'midgray' });
    await expect(texts(figure, 'Stored')).toHaveText(Array.from(midgray, String));
  });
});

test('side by side stands what toBytes stores in every way', async ({ page }) => {
  const figure = await openRange(page);
  await unfold(figure, SIDE_BY_SIDE);
  await unfold(figure, HISTOGRAM);

  await test.step('for every kernel, rounded and truncated', async () => {
    await expectViews(figure, { image, kernel });
    for (const one of KERNELS) {
      await select(figure, 'Kernel').selectOption(one.name);
      await expectViews(figure, { image, kernel: one.kernel });
    }
    await select(figure, 'Fractions are').selectOption('dropped (truncated)');
    await expectViews(figure, { image, kernel: KERNELS.at(-1)!.kernel }, 'truncate');
    await expect(figure.voice).toHaveText(
      /^Fractions are dropped \(truncated\)\. Clamp: If rounded, \d+ pixels would differ by 1\.$/,
    );
    await figure.button('Reset').click();
    await expectViews(figure, { image, kernel });
  });

  await test.step('what was cut off is said with a mark and in words', async () => {
    await expect(panel(figure, 'Clamp')).toContainText(/17 cut off: ▼\s11\sbelow\s0, ▲\s6\sabove/);
    await expect(figure.cell('Clamp', 0, 2)).toHaveAccessibleName(/255, cut off from above 255$/);
    await expect(figure.cell('Clamp', 0, 4)).toHaveAccessibleName(/0, cut off from below 0$/);
    await expect(figure.cell('Min-max', 0, 4)).toHaveAccessibleName(/: \d+$/);
  });

  await test.step('a pixel is marked everywhere, and said what becomes of it', async () => {
    await figure.cell('Clamp', 2, 3).hover();
    const linked = figure.root.locator('.cell.linked');
    await expect(linked).toHaveCount(8);
    await expect(figure.root.locator('.cell.linked[data-key="3,2"]')).toHaveCount(8);
    await expect(units(figure, '.linked')).toHaveCount(1);
    await expect(figure.said).toHaveText(
      'Row 2, column 3: the sum is minus 359. Stored by clamp 0, cut off; by absolute value 255, cut off; by mid-gray 0, cut off; by min-max 0.',
    );
  });

  await test.step('the histogram is read pile by pile, by the keys and by pointing', async () => {
    const piles = figure.root.getByRole('slider', { name: 'Pile of the histogram' });
    await piles.press('Home');
    await expect(piles).toHaveAttribute('aria-valuetext', 'From −384 to below −352: 1 sum.');
    await expect(figure.root).toContainText('From −384 to below −352: 1 sum.');
    await expect(figure.cell('Sums', 2, 3)).toHaveClass(/linked/);
    // A pointer that rests has something else under it when the page moves.
    await figure.root.getByText(SIDE_BY_SIDE).dispatchEvent('pointerover');
    await expect(figure.cell('Sums', 2, 3)).toHaveClass(/linked/);
    await piles.press('ArrowRight');
    await expect(figure.cell('Sums', 4, 2)).toHaveClass(/linked/);
    await expect(figure.cell('Sums', 2, 3)).not.toHaveClass(/linked/);
    // High above the pile that holds it: all of the drawing can be pointed at.
    const drawing = figure.root.getByRole('img', { name: /^Histogram of/ });
    const whole = (await drawing.boundingBox())!;
    const unit = (await units(figure, '[data-key="0,0"]').boundingBox())!;
    await drawing.hover({
      position: { x: unit.x + unit.width / 2 - whole.x, y: whole.height / 3 },
    });
    await expect(figure.cell('Sums', 0, 0)).toHaveClass(/linked/);
    await expect(piles).toHaveAttribute('aria-valuetext', 'From 0 to below 32: 1 sum.');
  });

  await test.step('the window from 0 to 255 is drawn on the axis', async () => {
    const drawing = figure.root.getByRole('img', { name: /^Histogram of the 25 sums/ });
    await expect(drawing).toContainText('0 to 255: what a byte can hold');
    const frame = (await drawing.locator('.window').boundingBox())!;
    for (const unit of await units(figure, '.inside').all()) {
      const { x, width } = (await unit.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(frame.x - 1);
      expect(x + width).toBeLessThanOrEqual(frame.x + frame.width + 2);
    }
  });
});

test('image and kernel are the reader’s, within limits', async ({ page }) => {
  const figure = await openRange(page);
  await unfold(figure, SIDE_BY_SIDE);
  await unfold(figure, HISTOGRAM);

  await test.step('a pixel is found and changed by the keyboard alone', async () => {
    await figure.cell('Image', 1, 1).focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure.said).toContainText('Row 1, column 2: the sum is 462.');
    await page.keyboard.type('200');
    await page.keyboard.press('Enter');
    const own = { image: changed(image, 1 * 5 + 2, 200), kernel };
    await expectViews(figure, own);
    await expect(page).toHaveURL(/image=.*200/);
    await page.reload();
    await unfold(figure, HISTOGRAM);
    await expectViews(figure, own);
    await figure.type('Image', 0, 0, '9');
    await figure.button('Undo').click();
    await expectViews(figure, own);
    await figure.button('Reset').click();
    await expectViews(figure, { image, kernel });
    await expect(figure.button('Reset')).toBeDisabled();
  });

  await test.step('a kernel is pasted; what has no centre or no room is refused', async () => {
    const own = matrixFromRows([[-1, 0.5, 1]]);
    await pasteInto(figure.cell('Kernel', 0, 0), matrixText(own));
    await expectViews(figure, { image, kernel: own });
    await expect(select(figure, 'Kernel').locator('option:checked')).toHaveText('Your own');
    await pasteInto(figure.cell('Kernel', 0, 0), '1 2');
    await expect(figure.alert).toContainText('takes odd sides only');
    await pasteInto(figure.cell('Image', 0, 0), '[[1 2 3 4 5 6 7 8 9]]');
    await expect(figure.alert).toContainText('8 x 8 is the most that fits here');
    await expectViews(figure, { image, kernel: own });
  });

  await test.step('a broken link says so, and opens it as it is', async () => {
    await page.goto('about:blank');
    await openRange(page, '#figure=edges&fractions=upwards');
    await expect(figure.alert).toContainText('This link is broken');
    await unfold(figure, SIDE_BY_SIDE);
    await unfold(figure, HISTOGRAM);
    await expectViews(figure, { image, kernel });
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

  test('a tap finds a pixel everywhere, and a second one on the image changes it', async ({
    page,
  }) => {
    const figure = await openRange(page);
    await figure.cell('Image', 0, 0).tap();
    // The image, the sums, what is stored, and the histogram.
    await expect(figure.root.locator('.cell.linked')).toHaveCount(4);
    await figure.cell('Image', 0, 0).tap();
    await figure.field.fill('255');
    await page.keyboard.press('Enter');
    await unfold(figure, SIDE_BY_SIDE);
    await unfold(figure, HISTOGRAM);
    await expectViews(figure, { image: changed(image, 0, 255), kernel });
    const cell = await figure.cell('Stored', 0, 0).boundingBox();
    expect(Math.min(cell!.width, cell!.height)).toBeGreaterThanOrEqual(24);
  });
});
