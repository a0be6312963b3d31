import type { Page } from '@playwright/test';
import sharp from 'sharp';
import {
  BORDERS,
  correlate,
  createMatrix,
  fromImageData,
  gaussian,
  grayscale,
  identity,
  kernelBank,
  RANGES,
  toBytes,
} from '../../src/lib/convolve/index.ts';
import {
  choose,
  decode,
  download,
  expectFiltered,
  expectResult,
  filtered,
  jpeg,
  noise,
  openLab,
  png,
  shownOriginal,
  upload,
} from './support/lab.ts';
import { expect, test } from './support/test.ts';

const SMALL = noise(37, 23);
const { sharpen, large_blur, laplacian, sobel_x } = kernelBank;

const alert = (page: Page, text: string | RegExp) =>
  page.getByRole('alert').filter({ hasText: text });
const cell = (page: Page, row: number, column: number) =>
  page.getByRole('textbox', { name: `Row ${row}, column ${column}`, exact: true });
const kernelChoice = (page: Page) => page.getByRole('combobox', { name: 'Name' });

test.describe('a picture', () => {
  test('opens with the sample, filtered as the library does', async ({ page }) => {
    await page.goto('lab/');
    await expectFiltered(page, '1640 × 1190');
    const sample = await decode('src/images/still-life.png');
    await expectResult(page, filtered(sample, { kernel: sharpen }));
  });

  test('comes from another sample', async ({ page }) => {
    await openLab(page, { sample: 'architecture' });
    await page.getByRole('button', { name: 'Page of text' }).click();
    await expectFiltered(page, '800 × 600');
    const sample = await decode('src/images/text-page.png');
    await expectResult(page, filtered(sample, { kernel: sharpen }));
    await expect(page).toHaveURL(/#sample=text-page/);
  });

  for (const mode of ['gray', 'colour'] as const) {
    test(`PNG, ${mode}: every pixel is the library's`, async ({ page }) => {
      await openLab(page, { mode });
      await upload(page, SMALL);
      await expectResult(page, filtered(SMALL, { kernel: sharpen, mode }));
    });

    test(`JPEG, ${mode}: every pixel is the library's`, async ({ page }) => {
      await openLab(page, { mode, kernel: 'small_blur' });
      await choose(page, 'photo.jpeg', await jpeg(noise(64, 40)));
      await expectFiltered(page, '64 × 40');
      const original = await shownOriginal(page);
      const expected = filtered(original, { kernel: kernelBank.small_blur, mode });
      await expectResult(page, expected);
    });
  }

  test('keeps its alpha', async ({ page }) => {
    const data = SMALL.data.map((byte, i) => (i % 4 === 3 ? (i * 7) & 255 : byte));
    await openLab(page, { mode: 'colour' });
    await upload(page, { ...SMALL, data });
    const { pixels } = await download(page);
    const alpha = (bytes: Uint8ClampedArray) => bytes.filter((_, i) => i % 4 === 3);
    expect(alpha(pixels.data)).toEqual(alpha(data));
  });

  test('stands upright as its EXIF orientation says', async ({ page }) => {
    const lying = sharp(SMALL.data, { raw: { width: 37, height: 23, channels: 4 } });
    await openLab(page);
    await choose(
      page,
      'upright.png',
      await lying.withMetadata({ orientation: 6 }).png().toBuffer(),
    );
    await expectFiltered(page, '23 × 37');
  });

  test('can be dropped on the page', async ({ page }) => {
    await openLab(page);
    const bytes = [...(await png(SMALL))];
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], 'dropped.png', { type: 'image/png' }));
      return data;
    }, bytes);
    await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
    await expectFiltered(page, '37 × 23');
    await expectResult(page, filtered(SMALL, { kernel: sharpen }));
    expect((await download(page)).name).toBe('dropped-sharpen.png');
  });

  test('can be pasted', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openLab(page);
    await page.evaluate(
      async (content) => {
        const blob = new Blob([new Uint8Array(content)], { type: 'image/png' });
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
      },
      [...(await png(SMALL))],
    );
    await page.keyboard.press('Control+V');
    await expectFiltered(page, '37 × 23');
    await expectResult(page, filtered(SMALL, { kernel: sharpen }));
  });
});

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

test.describe('what cannot be used is told where it was given, and the last good result stays', () => {
  const good = filtered(SMALL, { kernel: sharpen });
  const header = (width: number, height: number) => {
    const bytes = Buffer.alloc(64);
    bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
    bytes.writeUInt32BE(13, 8);
    bytes.write('IHDR', 12);
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };

  test.beforeEach(async ({ page }) => {
    await openLab(page);
    await upload(page, SMALL);
  });

  const files: [what: string, content: Buffer, message: RegExp][] = [
    ['a text', Buffer.from('A thousand words.'), /is no picture/],
    ['an empty file', Buffer.alloc(0), /This file is empty/],
    ['a cut-off picture', header(30, 20), /is no picture/],
    ['a picture of 51 megapixels', header(8500, 6000), /51 megapixels \(8500 × 6000\).*up to 50/],
    ['a picture too wide for a canvas', header(20_000, 5), /up to 16,384 on a side/],
  ];
  for (const [what, content, message] of files) {
    test(what, async ({ page }) => {
      await choose(page, 'file.png', content);
      await expect(alert(page, message)).toBeVisible();
      await expectResult(page, good);
      await upload(page, noise(8, 9));
      await expect(alert(page, message)).toHaveCount(0);
    });
  }

  test('a picture whose size is known only when it is decoded', async ({ page }) => {
    // BMP: its header is not read beforehand. One bit a pixel, 7200 x 7000, all black.
    const row = 900;
    const bytes = Buffer.alloc(62 + row * 7000);
    bytes.write('BM');
    bytes.writeUInt32LE(bytes.length, 2);
    bytes.writeUInt32LE(62, 10);
    bytes.writeUInt32LE(40, 14);
    bytes.writeInt32LE(7200, 18);
    bytes.writeInt32LE(7000, 22);
    bytes.writeUInt16LE(1, 26);
    bytes.writeUInt16LE(1, 28);
    bytes.writeUInt32LE(2, 46);
    await choose(page, 'file.bmp', bytes);
    await expect(alert(page, '50.4 megapixels (7200 × 7000)')).toBeVisible();
    await expectResult(page, good);
  });

  test('letters in the kernel', async ({ page }) => {
    await cell(page, 1, 2).fill('abc');
    await expect(alert(page, 'Row 1, column 2: "abc" is not a number.')).toBeVisible();
    await expect(cell(page, 1, 2)).toHaveAttribute('aria-invalid', 'true');
    await cell(page, 0, 0).fill('3');
    await expect(alert(page, 'Row 1, column 2')).toBeVisible();
    await expectResult(page, good);
    await cell(page, 1, 2).fill('7');
    await expect(alert(page, 'Row 1')).toHaveCount(0);
    const kernel = createMatrix(3, 3, [3, -1, 0, -1, 5, 7, 0, -1, 0]);
    await expectResult(page, filtered(SMALL, { kernel }));
  });

  test('an empty field, and a weight beyond float32', async ({ page }) => {
    await cell(page, 0, 1).fill('');
    await expect(alert(page, 'Row 0, column 1 is empty.')).toBeVisible();
    await cell(page, 0, 1).fill('1e39');
    await expect(alert(page, 'Row 0, column 1: "1e39" is too large')).toBeVisible();
    await expectResult(page, good);
  });

  for (const [side, value, message] of [
    ['Width', '4', 'The width is 4, and an even width has no centre. Take 3 or 5.'],
    ['Height', '2', 'The height is 2, and an even height has no centre. Take 1 or 3.'],
    ['Width', '17', 'The width has to be an odd number from 1 to 15.'],
    ['Height', '', 'The height has to be an odd number from 1 to 15.'],
  ] as const) {
    test(`${side.toLowerCase()} "${value}"`, async ({ page }) => {
      await page.getByLabel(side).fill(value);
      await expect(alert(page, message)).toBeVisible();
      await expectResult(page, good);
      await page.getByLabel(side).fill('5');
      await expect(alert(page, message)).toHaveCount(0);
      await expectResult(page, good);
    });
  }
});

test.describe('looking', () => {
  test('the divider moves by keyboard and by pointer', async ({ page }) => {
    // The Laplacian of black is 0, which mid-gray shows as 128.
    const black = { width: 40, height: 30, data: new Uint8ClampedArray(4800) };
    black.data.forEach((_, i) => (black.data[i] = i % 4 === 3 ? 255 : 0));
    await openLab(page, { kernel: 'laplacian', range: 'midgray' });
    await upload(page, black);
    const frame = page.locator('[data-frame]');
    /** The levels a tenth and nine tenths across, in an upper row clear of marks. */
    const levels = async () => {
      const { width, height, data } = await decode(await frame.screenshot());
      const row = Math.floor(height * 0.2);
      return [0.1, 0.9].map((share) => data[4 * (row * width + Math.floor(share * width))]);
    };
    await expect.poll(levels).toEqual([0, 128]);
    const slider = page.getByRole('slider', { name: 'Divider' });
    await slider.press('Home');
    await expect.poll(levels).toEqual([128, 128]);
    await slider.press('End');
    await expect.poll(levels).toEqual([0, 0]);
    for (let i = 0; i < 5; i++) await slider.press('PageDown');
    await slider.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', '48 % original, 52 % result');
    await expect.poll(levels).toEqual([0, 128]);

    const box = (await frame.boundingBox())!;
    const knob = (await slider.locator('svg').boundingBox())!;
    const y = knob.y + knob.height / 2;
    await page.mouse.move(knob.x + knob.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.05, y, { steps: 4 });
    await page.mouse.up();
    await expect(slider).toHaveAttribute('aria-valuenow', '5');
    await expect.poll(levels).toEqual([128, 128]);
  });

  const valuesAt = (x: number, y: number) => {
    const at = y * SMALL.width + x;
    return {
      before: grayscale(SMALL).data[at]!,
      after: filtered(SMALL, { kernel: sharpen }).data[4 * at]!,
    };
  };
  const expectPixel = async (page: Page, x: number, y: number) => {
    const { before, after } = valuesAt(x, y);
    await expect(page.getByText('Pixel (x, y)')).toContainText(`(${x}, ${y})`);
    await expect(page.locator('[data-readout=before]')).toHaveText(String(before));
    await expect(page.locator('[data-readout=after]')).toHaveText(String(after));
  };

  test('arrow keys choose a pixel, tell its values and open it in the stepper', async ({
    page,
  }) => {
    await openLab(page);
    await upload(page, SMALL);
    const picture = page.getByRole('application');
    await picture.focus();
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Shift+ArrowLeft');
      await page.keyboard.press('Shift+ArrowUp');
    }
    await expectPixel(page, 0, 0);
    for (const key of ['Shift+ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
    }
    await expectPixel(page, 12, 1);
    const { before, after } = valuesAt(12, 1);
    await expect(
      page.getByRole('status').filter({ hasText: `before ${before}, after ${after}` }),
    ).toHaveCount(1);

    const stepper = page.locator('convolution-stepper');
    await expect(stepper).toContainText('Row 1, column 12');
    await stepper.getByRole('button', { name: 'Last step' }).click();
    await expect(stepper.locator('svg[data-part=output]')).toContainText(String(after));
  });

  test('pointing reads a pixel, a click keeps it', async ({ page }) => {
    await openLab(page);
    await upload(page, SMALL);
    const picture = page.getByRole('application');
    const box = (await picture.boundingBox())!;
    const placeOf = (x: number, y: number) => ({
      x: ((x + 0.5) / SMALL.width) * box.width,
      y: ((y + 0.5) / SMALL.height) * box.height,
    });
    await picture.click({ position: placeOf(30, 4) });
    await expectPixel(page, 30, 4);
    await picture.hover({ position: placeOf(3, 20) });
    await expectPixel(page, 3, 20);
    await page.getByRole('heading', { level: 1 }).hover();
    await expectPixel(page, 30, 4);
    await expect(page.locator('convolution-stepper')).toContainText('Row 4, column 30');
  });

  test('in colour, the stepper follows the chosen channel', async ({ page }) => {
    await openLab(page, {
      mode: 'colour',
      operation: 'convolve',
      kernel: 'sobel_x',
      range: 'absolute',
    });
    await upload(page, SMALL);
    await page.getByLabel('Channel').selectOption('blue');
    const { blue } = fromImageData(SMALL);
    const flipped = createMatrix(3, 3, [...sobel_x.data].reverse());
    const expected = toBytes(correlate(blue, flipped), { range: 'absolute' });
    const [x, y] = [24, 7];
    const stepper = page.locator('convolution-stepper');
    await expect(stepper).toContainText(`Row ${y}, column ${x}`);
    await stepper.getByRole('button', { name: 'Last step' }).click();
    await expect(stepper.locator('svg[data-part=output]')).toContainText(
      String(expected[y * SMALL.width + x]),
    );
  });

  test('enlarged pixels stay crisp, and the frame keeps its size', async ({ page }) => {
    await openLab(page, { sample: 'still-life' });
    const frame = page.locator('[data-frame]');
    const before = await frame.boundingBox();
    await page.getByLabel('Zoom').selectOption('16');
    expect(await frame.boundingBox()).toEqual(before);
    await page.getByRole('slider', { name: 'Divider' }).press('End');
    const { width, data } = await decode(await frame.screenshot());
    // Along a row, levels change at the edges of pixels only: every 16 pixels of the page.
    const row = Array.from({ length: 160 }, (_, x) => data[4 * (200 * width + 200 + x)]!);
    const changes = row.flatMap((level, x) => (x > 0 && level !== row[x - 1] ? [x % 16] : []));
    expect(new Set(changes).size).toBe(1);
  });
});

test.describe('work', () => {
  test('the newest of many requests wins', async ({ page }) => {
    await openLab(page, { mode: 'colour', sample: 'architecture' });
    const names = ['large_blur', 'gaussian_15', 'large_blur', 'sobel_x', 'large_blur', 'identity'];
    for (const name of names) await kernelChoice(page).selectOption(name);
    const sample = await decode('src/images/architecture.png');
    await expectResult(page, filtered(sample, { kernel: identity(), mode: 'colour' }));
  });

  test('long work shows its progress, leaves the page usable, and can be stopped', async ({
    page,
  }) => {
    test.slow();
    await openLab(page, { kernel: 'identity' });
    const file = sharp({
      create: { width: 6000, height: 4000, channels: 3, background: '#a86' },
    });
    await choose(page, 'large.png', await file.png().toBuffer());
    await expectFiltered(page, '6000 × 4000');
    const after = page.locator('[data-readout=after]');
    const value = await after.textContent();

    // Not separable, so that it stays work for a fast library, too.
    const rows = Array.from({ length: 15 }, (_, y) =>
      Array.from({ length: 15 }, (__, x) => ((x * x + 7 * y) % 11) - 4).join(' '),
    );
    await page.evaluate((kernel) => {
      location.hash = new URLSearchParams({ kernel, mode: 'colour' }).toString();
    }, rows.join(';'));
    const bar = page.getByRole('progressbar', { name: 'Filtering' });
    await expect(bar).toBeVisible();
    await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(0);

    const slider = page.getByRole('slider', { name: 'Divider' });
    await slider.press('Home');
    await expect(slider).toHaveAttribute('aria-valuenow', '0');
    await expect(bar, 'the work goes on').toBeVisible();

    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(bar).toBeHidden();
    await expect(page.getByText('Stopped. The picture shows the last result.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Run again' })).toBeFocused();
    expect(await after.textContent()).toBe(value);

    await page.keyboard.press('Enter');
    await expect(bar).toBeVisible();
    await upload(page, SMALL);
    await expect(bar).toBeHidden();
  });

  test('without workers the page does the work itself', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await openLab(page);
    await upload(page, SMALL);
    await kernelChoice(page).selectOption('large_blur');
    await expectResult(page, filtered(SMALL, { kernel: large_blur }));
  });

  test.describe('where the worker cannot be loaded', () => {
    test.use({ expectedComplaints: /filter\.worker/ });

    test('the page does the work itself', async ({ page }) => {
      await page.route(/filter\.worker/, (route) => route.abort());
      await openLab(page);
      await upload(page, SMALL);
      await kernelChoice(page).selectOption('laplacian');
      await expectResult(page, filtered(SMALL, { kernel: laplacian }));
    });
  });

  test('a download is named after picture and kernel', async ({ page }) => {
    await openLab(page);
    expect((await download(page)).name).toBe('text-page-sharpen.png');
    await upload(page, SMALL);
    await cell(page, 0, 0).fill('1/9');
    await expect.poll(async () => (await download(page)).name).toBe('noise-kernel.png');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sentence points to the lessons', async ({ page }) => {
    await page.goto('lab/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'lessons' })).toBeVisible();
    await expect(page.getByText('Open a picture of your own')).toBeHidden();
  });
});

test('says that the picture never leaves the browser, and sends nothing', async ({ page }) => {
  await openLab(page);
  await expect(page.getByText('It never leaves your browser: nothing is uploaded.')).toBeVisible();
  const requests: string[] = [];
  // A browser may look at the site's icon again when the address changes.
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'blob:' && !pathname.endsWith('/favicon.svg')) requests.push(request.url());
  });
  await upload(page, SMALL);
  await kernelChoice(page).selectOption('sobel_x');
  await expectResult(page, filtered(SMALL, { kernel: sobel_x }));
  expect(requests).toEqual([]);
});
