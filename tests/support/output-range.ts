import type { Locator, Page } from '@playwright/test';
import {
  correlate,
  RANGES,
  toBytes,
  type Matrix,
  type Rounding,
} from '../../src/lib/convolve/index.ts';
import { VIEW_NAMES } from '../../src/lib/films/output-range/scene.ts';
import { formatNumber } from '../../src/lib/notation/index.ts';
import { openFigure, texts, type Figure } from './figure.ts';
import { expect } from './test.ts';

export const openRange = (page: Page, hash = ''): Promise<Figure> =>
  openFigure(page, `output-range/${hash}`, 'Sums of either sign');

export const panel = (figure: Figure, name: string): Locator =>
  figure.root
    .locator('.panel')
    .filter({ has: figure.page.getByRole('grid', { name, exact: true }) });

export const units = (figure: Figure, state = ''): Locator =>
  figure.root.getByRole('img', { name: /^Histogram of/ }).locator(`.cell${state}`);

export const SIDE_BY_SIDE = 'All four side by side';
export const HISTOGRAM = 'Where the sums lie';

export const unfold = (figure: Figure, name: string): Promise<void> =>
  figure.root.locator('summary').filter({ hasText: name }).click();

/** Every number, mark and count of the figure, side by side, follows from the library. */
export async function expectViews(
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
