import type { Page } from '@playwright/test';
import {
  correlate,
  createMatrix,
  fromImageData,
  grayscale,
  kernelBank,
  toBytes,
} from '../../../src/lib/convolve/index.ts';
import { decode, filtered, kernelChoice, openLab, SMALL, upload } from '../../support/lab.ts';
import { expect, test } from '../../support/test.ts';

const { sharpen, sobel_x } = kernelBank;

test('the divider moves by keyboard and by pointer, and enlarged pixels stay crisp', async ({
  page,
}) => {
  // The Laplacian of black is 0, which mid-gray shows as 128.
  const black = { width: 40, height: 30, data: new Uint8ClampedArray(4800) };
  black.data.forEach((_, i) => (black.data[i] = i % 4 === 3 ? 255 : 0));
  await openLab(page, { sample: 'still-life', kernel: 'laplacian', range: 'midgray' });
  const frame = page.locator('[data-frame]');
  const slider = page.getByRole('slider', { name: 'Divider' });

  await test.step('the frame keeps its size when the picture is enlarged', async () => {
    const before = await frame.boundingBox();
    await page.getByLabel('Zoom').selectOption('16');
    expect(await frame.boundingBox()).toEqual(before);
    await slider.press('End');
    // Along a row, levels change at the edges of pixels only: every 16 pixels of the page.
    const edges = async () => {
      const { width, data } = await decode(await frame.screenshot());
      const row = Array.from({ length: 160 }, (_, x) => data[4 * (200 * width + 200 + x)]!);
      const changes = row.flatMap((level, x) => (x > 0 && level !== row[x - 1] ? [x % 16] : []));
      return new Set(changes).size;
    };
    await expect.poll(edges).toBe(1);
  });

  await test.step('by keyboard', async () => {
    await upload(page, black);
    await expect.poll(() => levels(page)).toEqual([0, 0]);
    await slider.press('Home');
    await expect.poll(() => levels(page)).toEqual([128, 128]);
    await slider.press('End');
    await expect.poll(() => levels(page)).toEqual([0, 0]);
    for (let i = 0; i < 5; i++) await slider.press('PageDown');
    await slider.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', '48% original, 52% result');
    await expect.poll(() => levels(page)).toEqual([0, 128]);
  });

  await test.step('by pointer', async () => {
    await frame.scrollIntoViewIfNeeded();
    const box = (await frame.boundingBox())!;
    const knob = (await slider.locator('svg').boundingBox())!;
    const y = knob.y + knob.height / 2;
    await page.mouse.move(knob.x + knob.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.05, y, { steps: 4 });
    await page.mouse.up();
    await expect(slider).toHaveAttribute('aria-valuenow', '5');
    await expect.poll(() => levels(page)).toEqual([128, 128]);
  });
});

/** The levels a tenth and nine tenths across the frame, in an upper row clear of marks. */
async function levels(page: Page): Promise<(number | undefined)[]> {
  const { width, height, data } = await decode(await page.locator('[data-frame]').screenshot());
  const row = Math.floor(height * 0.2);
  return [0.1, 0.9].map((share) => data[4 * (row * width + Math.floor(share * width))]);
}

test('a pixel is chosen by keys or pointer, and opens in the stepper', async ({ page }) => {
  await openLab(page);
  await upload(page, SMALL);
  const picture = page.getByRole('application');
  const stepper = page.locator('convolution-stepper');

  await test.step('by arrow keys', async () => {
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
    const told = page.getByRole('status').filter({ hasText: `before ${before}, after ${after}` });
    await expect(told).toHaveCount(1);
    await expect(stepper).toContainText('Row 1, column 12');
    await stepper.getByRole('button', { name: 'Last step' }).click();
    await expect(stepper.locator('svg[data-part=output]')).toContainText(String(after));
  });

  await test.step('by pointing, which reads it, and a click, which keeps it', async () => {
    await picture.scrollIntoViewIfNeeded();
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
    await expect(stepper).toContainText('Row 4, column 30');
  });

  await test.step('in colour, in the chosen channel', async () => {
    await page.getByRole('radio', { name: 'Colour' }).check();
    await page.getByRole('radio', { name: 'Convolve' }).check();
    await kernelChoice(page).selectOption('sobel_x');
    await page.getByLabel('Convert sums to bytes').selectOption('absolute');
    await page.getByLabel('Channel').selectOption('blue');
    const { blue } = fromImageData(SMALL);
    const flipped = createMatrix(3, 3, [...sobel_x.data].reverse());
    const expected = toBytes(correlate(blue, flipped), { range: 'absolute' });
    await expect(stepper).toContainText('Row 4, column 30');
    await stepper.getByRole('button', { name: 'Last step' }).click();
    await expect(stepper.locator('svg[data-part=output]')).toContainText(
      String(expected[4 * SMALL.width + 30]),
    );
  });
});

function valuesAt(x: number, y: number) {
  const at = y * SMALL.width + x;
  return {
    before: grayscale(SMALL).data[at]!,
    after: filtered(SMALL, { kernel: sharpen }).data[4 * at]!,
  };
}

async function expectPixel(page: Page, x: number, y: number): Promise<void> {
  const { before, after } = valuesAt(x, y);
  await expect(page.getByText('Pixel (x, y)')).toContainText(`(${x}, ${y})`);
  await expect(page.locator('[data-readout=before]')).toHaveText(String(before));
  await expect(page.locator('[data-readout=after]')).toHaveText(String(after));
}
