import { kernelBank } from '../../../src/lib/convolve/index.ts';
import {
  expectResult,
  filtered,
  kernelChoice,
  noise,
  openLab,
  SMALL,
  upload,
} from '../../support/lab.ts';
import { expect, test } from '../../support/test.ts';

/** Large enough for the engine, and small enough to compare. */
const PICTURE = noise(320, 200);
const { laplacian, sobel_x } = kernelBank;

test('the engine is fetched when the first picture is filtered, and once; nothing is sent', async ({
  page,
}) => {
  const asked: string[] = [];
  // A browser may look at the site's icon again when the address changes.
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'blob:' && !pathname.endsWith('/favicon.svg')) asked.push(pathname);
  });
  const fetched = () => asked.filter((path) => path.endsWith('.wasm'));
  await page.goto('lessons/sliding/');
  const step = page.getByRole('slider', { name: 'Step', exact: true }).first();
  await expect(step).toHaveAttribute('aria-valuetext', /^Pixel \d+ of/);
  await page.goto('lessons/multiply-then-add/');
  await expect(page.getByRole('application')).toBeVisible();
  expect(fetched()).toEqual([]);

  await openLab(page);
  await expect(page.getByText('It never leaves your browser: nothing is uploaded.')).toBeVisible();
  await upload(page, PICTURE);
  await kernelChoice(page).selectOption('laplacian');
  await expectResult(page, filtered(PICTURE, { kernel: laplacian }));
  expect(fetched()).toHaveLength(1);

  asked.splice(0);
  await upload(page, SMALL);
  await kernelChoice(page).selectOption('sobel_x');
  await expectResult(page, filtered(SMALL, { kernel: sobel_x }));
  expect(asked).toEqual([]);
});

test.describe('where the engine cannot be had', () => {
  test.use({ expectedComplaints: /\.wasm/ });

  test('plain TypeScript gives the same picture', async ({ page }) => {
    await page.route(/\.wasm$/, (route) => route.fulfill({ status: 404 }));
    await openLab(page);
    await upload(page, PICTURE);
    await kernelChoice(page).selectOption('laplacian');
    await expectResult(page, filtered(PICTURE, { kernel: laplacian }));
  });
});

for (const isIsolated of [true, false]) {
  test(`helpers give the same picture ${isIsolated ? 'with' : 'without'} shared memory`, async ({
    page,
  }) => {
    if (!isIsolated) {
      await page.route(/\/lab\/$/, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers() };
        delete headers['cross-origin-opener-policy'];
        delete headers['cross-origin-embedder-policy'];
        await route.fulfill({ response, headers });
      });
    }
    await openLab(page, { range: 'absolute', mode: 'colour' });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(isIsolated);
    const large = noise(1200, 800);
    await upload(page, large);
    for (const name of ['sharpen', 'laplacian'] as const) {
      await kernelChoice(page).selectOption(name);
      const setting = { kernel: kernelBank[name], range: 'absolute', mode: 'colour' } as const;
      await expectResult(page, filtered(large, setting));
    }
    const scripts = new Set(page.workers().map((worker) => worker.url()));
    expect([...scripts]).toEqual([expect.stringContaining('filter.worker')]);
  });
}
