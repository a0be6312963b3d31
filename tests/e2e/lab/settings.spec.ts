import {
  BORDERS,
  createMatrix,
  gaussian,
  kernelBank,
  RANGES,
} from '../../../src/lib/convolve/index.ts';
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
} from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

const { sobel_x } = kernelBank;

test.describe('settings', () => {
  const asymmetric = createMatrix(3, 3, [0, 1, 0, -1, 2, 0.5, 0, -2, 1 / 9]);

  test('every border and range, correlated and convolved', async ({ page }) => {
    test.slow();
    await openLab(page, { kernel: '0 1 0;-1 2 0.5;0 -2 1/9' });
    await upload(page, SMALL);
    for (const operation of ['Correlate', 'Convolve'] as const) {
      await page.getByRole('radio', { name: operation }).check();
      for (const [index, border] of BORDERS.entries()) {
        const range = RANGES[(index + operation.length) % RANGES.length]!;
        await page.getByLabel('Beyond the border').selectOption(border);
        await page.getByLabel('Sums become bytes').selectOption(range);
        const expected = filtered(SMALL, {
          kernel: asymmetric,
          operation: operation === 'Convolve' ? 'convolve' : 'correlate',
          border,
          range,
        });
        await expectResult(page, expected);
      }
    }
  });

  test('min–max stretches every colour by itself', async ({ page }) => {
    await openLab(page, { range: 'minmax', kernel: 'sobel_x' });
    await upload(page, SMALL);
    await page.getByRole('radio', { name: 'Colour' }).check();
    await expectResult(page, filtered(SMALL, { kernel: sobel_x, range: 'minmax', mode: 'colour' }));
  });

  test('every kernel of the list works', async ({ page }) => {
    await openLab(page);
    await upload(page, SMALL);
    for (const [name, kernel] of Object.entries(kernelBank)) {
      await kernelChoice(page).selectOption(name);
      await expectResult(page, filtered(SMALL, { kernel }));
    }
    await kernelChoice(page).selectOption('gaussian_15');
    await expectResult(page, filtered(SMALL, { kernel: gaussian(15) }));
  });

  test('a kernel of any odd size can be typed', async ({ page }) => {
    await openLab(page, { kernel: 'identity' });
    await upload(page, SMALL);
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

  test('a matrix can be pasted into the grid', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openLab(page);
    await upload(page, SMALL);
    const paste = async (text: string) => {
      await page.evaluate((value) => navigator.clipboard.writeText(value), text);
      await cell(page, 0, 0).press('Control+V');
    };
    await paste('np.array([[1, 0, -1],\n [2, 0, -2],\n [1, 0, -1],\n [0, 0, 0], [0, 0, 3]])');
    await expect(page.getByLabel('Height')).toHaveValue('5');
    const kernel = createMatrix(3, 5, [1, 0, -1, 2, 0, -2, 1, 0, -1, 0, 0, 0, 0, 0, 3]);
    const expected = filtered(SMALL, { kernel });
    await expectResult(page, expected);

    await paste('1 2\n3 4');
    await expect(alert(page, 'an even width has no centre')).toBeVisible();
    await paste('1 2 3\n4 5');
    await expect(alert(page, 'Row 1 has 2 numbers, row 0 has 3')).toBeVisible();
    await expectResult(page, expected);
  });

  test('a link opens the same picture with the same settings', async ({ page, context }) => {
    await openLab(page);
    await page.getByRole('button', { name: 'Footbridge' }).click();
    await kernelChoice(page).selectOption('laplacian');
    await cell(page, 1, 1).fill('-3.5');
    await page.getByLabel('Beyond the border').selectOption('wrap');
    await page.getByLabel('Sums become bytes').selectOption('midgray');
    await page.getByRole('radio', { name: 'Convolve' }).check();
    await expect(page).toHaveURL(/sample=architecture.*operation=convolve/);

    const other = await context.newPage();
    await openLab(
      other,
      Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1))),
    );
    await expect(cell(other, 1, 1)).toHaveValue('−3.5');
    await expect(other.getByRole('radio', { name: 'Convolve' })).toBeChecked();
    const kernel = createMatrix(3, 3, [0, 1, 0, 1, -3.5, 1, 0, 1, 0]);
    const sample = await decode('src/images/architecture.png');
    await expectResult(
      other,
      filtered(sample, { kernel, operation: 'convolve', border: 'wrap', range: 'midgray' }),
    );
  });

  test('a link that is followed within the page changes it', async ({ page }) => {
    await openLab(page, { sample: 'architecture' });
    await page.evaluate(() => {
      location.hash = '#sample=text-page&kernel=sobel_y';
    });
    await expectFiltered(page, '800 × 600');
    await expect(kernelChoice(page)).toHaveValue('sobel_y');
  });

  test('a broken link gives the defaults and says so', async ({ page }) => {
    await openLab(page, { kernel: '1 2;3 4', range: 'minmax' });
    await expect(page.getByText('This link is broken')).toContainText('The width is 2');
    await expect(kernelChoice(page)).toHaveValue('sharpen');
    await expect(page.getByLabel('Sums become bytes')).toHaveValue('clamp');
  });
});
