import { correlate, kernelBank, toBytes } from '../../src/lib/convolve/index.ts';
import { differenceOf } from '../../src/lib/films/differences/difference.ts';
import { shadeOf } from '../../src/lib/films/differences/map.ts';
import { OPENCV, OTHERS, type Rules } from '../../src/lib/films/differences/model.ts';
import { countSentence } from '../../src/lib/films/differences/texts.ts';
import { sharpenKernel } from '../../src/lib/films/sharpen/model.ts';
import { openFigure, type Figure } from '../support/figure.ts';
import { choose, expectResult, filtered, png, SMALL } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';
import type { Page } from '@playwright/test';

/** Opens a figure on a photo of the reader's own, which is small and full of noise. */
async function openOn(page: Page, address: string, label: string): Promise<Figure> {
  const figure = await openFigure(page, address, label);
  await expect(figure.root).toHaveAttribute('data-loaded');
  await figure.root.getByText('Choose the photo').click();
  await choose(page, 'noise.png', await png(SMALL));
  return figure;
}

const said = ({ root }: Figure) => root.locator('[data-said]').first();

test('the photo is sharpened as the library does it', async ({ page }) => {
  const figure = await openOn(page, 'sharpen/', 'A photo');
  const expectSharpened = (amount: number, radius: number): Promise<void> =>
    expectResult(page, filtered(SMALL, { kernel: sharpenKernel({ amount, radius }) }), 'after');
  await expectSharpened(1, 1.5);
  await figure.root.getByRole('slider', { name: 'Amount', exact: true }).fill('2.5');
  await figure.root.getByRole('slider', { name: 'Radius', exact: true }).fill('3');
  await expectSharpened(2.5, 3);
  await expect(said(figure)).toContainText('A kernel of 19 × 19: amount 2.5, radius 3.');
});

test('a large photo is shown smaller, and the reader is told', async ({ page }) => {
  const figure = await openOn(page, 'sharpen/', 'A photo');
  const note = figure.root.locator('[data-note=picture]');
  await expect(note).toBeEmpty();
  const [width, height] = [1700, 1600];
  const data = new Uint8ClampedArray(4 * width * height).fill(90);
  await choose(page, 'large.png', await png({ width, height, data }));
  await expect(note).toContainText('Shown here with 850 × 800 pixels');
});

test('the photo is filtered with each kernel of the bank', async ({ page }) => {
  const figure = await openOn(page, 'kernel-bank/', 'A photo');
  for (const [name, kernel] of Object.entries(kernelBank)) {
    await test.step(name, async () => {
      await figure.root.getByRole('radio', { name, exact: true }).check();
      await expectResult(page, filtered(SMALL, { kernel }), 'after');
      await expect(said(figure)).toContainText(`${name}: `);
    });
  }
});

test('the map shows where two programs differ, and the sentence counts', async ({ page }) => {
  const figure = await openOn(page, 'differences/', 'Two programs');
  const kernel = kernelBank.sobel_x;
  const { width, height } = SMALL;
  const gray = filtered(SMALL, { kernel: { width: 1, height: 1, data: Float32Array.of(1) } });
  const image = { width, height, data: Float32Array.from(gray.data.filter((_, i) => i % 4 === 0)) };
  const bytesBy = ({ border, rounding }: Rules) =>
    toBytes(correlate(image, kernel, { border }), { rounding });
  await figure.root.getByRole('radio', { name: 'sobel_x' }).check();
  for (const [name, rules] of [
    ['Border alone', OTHERS.border],
    ['Both', OTHERS.both],
  ] as const) {
    await test.step(name, async () => {
      await figure.root.getByRole('radio', { name }).check();
      const [other, openCv] = [bytesBy(rules), bytesBy(OPENCV)];
      const map = Uint8ClampedArray.from({ length: 4 * other.length }, (_, i) =>
        i % 4 === 3 ? 255 : shadeOf(other[i >> 2]! - openCv[i >> 2]!),
      );
      await expectResult(page, { width, height, data: map }, 'map');
      const count = countSentence(differenceOf(other, openCv, SMALL), width * height);
      await expect(said(figure)).toContainText(count);
    });
  }
});
