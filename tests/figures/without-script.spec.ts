import { expectPixel } from '../support/lens.ts';
import { RULES } from '../../src/lib/films/borders/rules.ts';
import { openFigure, texts } from '../support/figure.ts';
import { pixelAt, readPhoto } from '../support/photo.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

test('without a script each figure shows its first frame, and no tools', async ({ page }) => {
  await test.step('the lens its first sum', async () => {
    const figure = await openFigure(page, 'lens/', 'A lens that blurs');
    await expectPixel(figure, 60, 63, 'blur');
    await expect(figure.root.getByRole('application')).toHaveCount(0);
  });

  await test.step('the zoom the numbers from close by', async () => {
    const figure = await openFigure(page, 'zoom/', 'A whole photo');
    const near = figure.root.getByRole('img', { name: 'The same photo from close by' });
    const number = String(pixelAt(await readPhoto(), 60, 63));
    await expect(near.getByText(number, { exact: true })).toBeVisible();
  });

  await test.step('the output range its histogram', async () => {
    const figure = await openFigure(page, 'output-range/', 'Sums of either sign');
    await figure.root.getByText('Where the sums lie').click();
    await expect(figure.root.locator('.histogram .cell').first()).toBeVisible();
    await expect(figure.root.locator('.histogram .cell')).toHaveCount(25);
    await figure.root.getByText('All four side by side').click();
    await expect(figure.grid('Min-max')).toBeVisible();
    await expect(figure.root.locator('.tools').filter({ visible: true })).toHaveCount(0);
  });

  await test.step('the borders the rule zero, and all rules when they are opened', async () => {
    const label = 'A kernel that is narrow and too tall to fit';
    const figure = await openFigure(page, 'borders/', label);
    await expect(figure.root.getByText('zero: black all round')).toBeVisible();
    await expect(texts(figure, 'Image').first()).toHaveText('0');
    await figure.root.getByText('All rules side by side').click();
    for (const rule of RULES) await expect(figure.grid(`Image, ${rule}`)).toBeVisible();
    await expect(figure.root.locator('.tools').filter({ visible: true })).toHaveCount(0);
  });

  await test.step('the kernels an output', async () => {
    const figure = await openFigure(page, 'kernels/', 'A kernel with its anchor in the middle');
    await expect(texts(figure, 'Output').first()).toBeVisible();
    await expect(figure.root.locator('.tools').filter({ visible: true })).toHaveCount(0);
  });

  await test.step('the stepper its numbers', async () => {
    const figure = await openFigure(page, 'stepper/', 'One output pixel, with code');
    const pixels = ['200', '60', '58', '210', '190', '62', '204', '98', '52'];
    await expect(texts(figure, 'Image').filter({ visible: true })).toHaveText(pixels);
    const weights = Array<string>(9).fill('1/9');
    await expect(texts(figure, 'Kernel').filter({ visible: true })).toHaveText(weights);
  });
});
