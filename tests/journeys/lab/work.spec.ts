import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { identity, kernelBank } from '../../../src/lib/convolve/index.ts';
import {
  choose,
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

const { large_blur, laplacian } = kernelBank;

/** The engine's module comes broken, so that plain TypeScript does the work. */
const withoutEngine = (page: Page): Promise<unknown> =>
  page.route('**/*.wasm', (route) => route.fulfill({ body: 'broken' }));

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
    await withoutEngine(page);
    await openLab(page, { kernel: 'identity' });
    const file = sharp({
      create: { width: 6000, height: 4000, channels: 3, background: '#a86' },
    });
    await choose(page, 'large.png', await file.png().toBuffer());
    await expectFiltered(page, '6000 × 4000');
    const after = page.locator('[data-readout=after]');
    const value = await after.textContent();

    // Not separable: no short way.
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
    await expect(after).toHaveText(value!);

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

  test('a picture that memory does not hold twice is refused, and the next one works', async ({
    page,
  }) => {
    // The first array of this length is the picture, the second one its copy for the worker.
    await page.addInitScript(
      (length) => {
        let made = 0;
        globalThis.Uint8ClampedArray = new Proxy(Uint8ClampedArray, {
          construct(target, args: [number], caller) {
            if (args[0] === length) made += 1;
            if (args[0] === length && made === 2) throw new RangeError('Array allocation failed');
            return Reflect.construct(target, args, caller) as object;
          },
        });
      },
      4 * 123 * 45,
    );
    await openLab(page);
    const file = sharp({ create: { width: 123, height: 45, channels: 3, background: '#369' } });
    await choose(page, 'huge.png', await file.png().toBuffer());
    const refusal =
      'The picture could not be filtered: Array allocation failed. Try a smaller one.';
    await expect(page.getByText(refusal)).toBeVisible();
    await upload(page, SMALL);
    await expect(page.getByText(refusal)).toBeHidden();
    await expectResult(page, filtered(SMALL, { kernel: kernelBank.sharpen }));
  });
});
