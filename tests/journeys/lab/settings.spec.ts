import {
  BORDERS,
  createMatrix,
  gaussian,
  kernelBank,
  RANGES,
} from '../../../src/lib/convolve/index.ts';
import { namedKernels } from '../../../src/lib/lab/index.ts';
import {
  alert,
  cell,
  decode,
  expectFiltered,
  expectResult,
  filtered,
  kernelChoice,
  openLab,
  SMALL,
  upload,
} from '../../support/lab.ts';
import { expect, test } from '../../support/test.ts';

test('every setting is what the library makes of it', async ({ page }) => {
  const kernel = createMatrix(3, 3, [0, 1, 0, -1, 2, 0.5, 0, -2, 1 / 9]);
  await openLab(page, { kernel: '0 1 0;-1 2 0.5;0 -2 1/9' });
  await upload(page, SMALL);

  await test.step('every border and range, correlated and convolved', async () => {
    for (const operation of ['Correlate', 'Convolve'] as const) {
      await page.getByRole('radio', { name: operation }).check();
      for (const [index, border] of BORDERS.entries()) {
        const range = RANGES[(index + operation.length) % RANGES.length]!;
        await page.getByLabel('Beyond the border').selectOption(border);
        await page.getByLabel('Convert sums to bytes').selectOption(range);
        const setting = operation === 'Convolve' ? 'convolve' : 'correlate';
        await expectResult(page, filtered(SMALL, { kernel, operation: setting, border, range }));
      }
    }
  });

  await test.step('min–max stretches every colour by itself', async () => {
    await page.getByRole('radio', { name: 'Correlate' }).check();
    await page.getByLabel('Beyond the border').selectOption('replicate');
    await page.getByLabel('Convert sums to bytes').selectOption('minmax');
    await page.getByRole('radio', { name: 'Colour' }).check();
    await expectResult(page, filtered(SMALL, { kernel, range: 'minmax', mode: 'colour' }));
  });
});

test('every kernel works: from the list, typed, or pasted', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLab(page);
  await upload(page, SMALL);

  await test.step('from the list', async () => {
    const options = kernelChoice(page).locator('option:not([value=""])');
    const names = await options.evaluateAll((all) =>
      all.map((option) => (option as HTMLOptionElement).value),
    );
    expect(names.sort()).toEqual(namedKernels.map(({ name }) => name).sort());
    for (const { name, kernel } of namedKernels) {
      await kernelChoice(page).selectOption(name);
      await expectResult(page, filtered(SMALL, { kernel }));
    }
    await kernelChoice(page).selectOption('gaussian_15');
    await expectResult(page, filtered(SMALL, { kernel: gaussian(15) }));
  });

  await test.step('of any odd size, typed', async () => {
    await kernelChoice(page).selectOption('identity');
    await page.getByLabel('Width').fill('5');
    await page.getByLabel('Height').fill('1');
    await expect(cell(page, 0, 2)).toHaveValue('1');
    for (const [column, weight] of ['-1', '1/9', '.5', '2e-1', '\u22121.25'].entries()) {
      await cell(page, 0, column).fill(weight);
    }
    await expect(kernelChoice(page)).toHaveValue('');
    const kernel = createMatrix(5, 1, [-1, 1 / 9, 0.5, 0.2, -1.25]);
    await expectResult(page, filtered(SMALL, { kernel }));
  });

  await test.step('pasted into the grid, or refused', async () => {
    const paste = async (text: string) => {
      await page.evaluate((value) => navigator.clipboard.writeText(value), text);
      await cell(page, 0, 0).press('Control+V');
    };
    await paste('np.array([[1, 0, -1],\n [2, 0, -2],\n [1, 0, -1],\n [0, 0, 0], [0, 0, 3]])');
    await expect(page.getByLabel('Height')).toHaveValue('5');
    const kernel = createMatrix(3, 5, [1, 0, -1, 2, 0, -2, 1, 0, -1, 0, 0, 0, 0, 0, 3]);
    await expectResult(page, filtered(SMALL, { kernel }));
    await paste('1 2\n3 4');
    await expect(alert(page, 'an even width has no centre')).toBeVisible();
    await paste('1/4 * [0 1 0; 1 0 1; 0 1 0]');
    await expect(alert(page, 'Read as 3 by 3, times 1/4.')).toBeVisible();
    await paste('1 0 -1 2 0 -2 1 0 -1');
    await page.getByRole('button', { name: '3 by 3', exact: true }).click();
    await expect(page.getByLabel('Height')).toHaveValue('3');
    await expectResult(
      page,
      filtered(SMALL, { kernel: createMatrix(3, 3, [1, 0, -1, 2, 0, -2, 1, 0, -1]) }),
    );
    await paste('1 2 3\n4 5');
    await expect(alert(page, 'Row 1 has 2 numbers, row 0 has 3')).toBeVisible();
  });
});

test('a link opens the same picture with the same settings', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: 'Footbridge' }).click();
  await kernelChoice(page).selectOption('laplacian');
  await cell(page, 1, 1).fill('-3.5');
  await page.getByLabel('Beyond the border').selectOption('wrap');
  await page.getByLabel('Convert sums to bytes').selectOption('midgray');
  await page.getByRole('radio', { name: 'Convolve' }).check();
  await expect(page).toHaveURL(/sample=architecture.*operation=convolve/);
  const sample = await decode('src/images/architecture.png');
  const kernel = createMatrix(3, 3, [0, 1, 0, 1, -3.5, 1, 0, 1, 0]);
  const expected = filtered(sample, {
    kernel,
    operation: 'convolve',
    border: 'wrap',
    range: 'midgray',
  });

  await page.reload();
  await expect(cell(page, 1, 1)).toHaveValue('−3.5');
  await expect(page.getByRole('radio', { name: 'Convolve' })).toBeChecked();
  await expectResult(page, expected);

  await test.step('one that is followed within the page changes it', async () => {
    await page.evaluate(() => (location.hash = '#sample=text-page&kernel=sobel_y'));
    await expectFiltered(page, '800 × 600');
    await expect(kernelChoice(page)).toHaveValue('sobel_y');
    const page800 = await decode('src/images/text-page.png');
    await expectResult(page, filtered(page800, { kernel: kernelBank.sobel_y }));
  });

  await test.step('the name of a place on the page changes nothing', async () => {
    await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await expect(kernelChoice(page)).toHaveValue('sobel_y');
  });

  await test.step('a broken one gives the defaults and says so', async () => {
    await page.evaluate(() => (location.hash = '#kernel=1 2;3 4&range=minmax'));
    await expect(page.getByText('This link is broken')).toContainText('The width is 2');
    await expect(kernelChoice(page)).toHaveValue('sharpen');
    await expect(page.getByLabel('Convert sums to bytes')).toHaveValue('clamp');
  });
});
