import { image, kernel } from '../../src/content/lessons/08-output-range/opening.ts';
import { correlate, RANGES, toBytes } from '../../src/lib/convolve/index.ts';
import { KERNELS } from '../../src/lib/films/output-range/labels.ts';
import { VIEW_NAMES } from '../../src/lib/films/output-range/scene.ts';
import { select, texts } from '../support/figure.ts';
import {
  expectViews,
  HISTOGRAM,
  openRange,
  panel,
  SIDE_BY_SIDE,
  unfold,
  units,
} from '../support/output-range.ts';
import { expect, test } from '../support/test.ts';

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
