import { kernelBank } from '../../../src/lib/convolve/index.ts';
import { expectResult, filtered, kernelChoice, noise, openLab, upload } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

/** Large enough for the engine, and small enough to compare. */
const PICTURE = noise(320, 200);
const { laplacian } = kernelBank;

test('the engine is fetched when the first picture is filtered, and once', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.wasm')) fetched.push(request.url());
  });
  for (const slug of ['sliding', 'multiply-then-add']) {
    await page.goto(`lessons/${slug}/`, { waitUntil: 'networkidle' });
    expect(fetched, slug).toEqual([]);
  }
  await openLab(page);
  await upload(page, PICTURE);
  await kernelChoice(page).selectOption('laplacian');
  await expectResult(page, filtered(PICTURE, { kernel: laplacian }));
  expect(fetched).toHaveLength(1);
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
