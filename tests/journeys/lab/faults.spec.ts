import type { Page } from '@playwright/test';
import { kernelBank } from '../../../src/lib/convolve/index.ts';
import {
  alert,
  choose as chooseFile,
  expectFiltered,
  expectResult,
  filtered,
  kernelChoice,
  openLab,
  png,
  SMALL,
  upload,
} from '../../support/lab.ts';
import { expect, test } from '../../support/test.ts';

// Each request and each message fails or hangs once. After each the lab works, with what was chosen.
const WORKER = /filter\.worker/;
const FALLBACK = /without-worker/;
const SAMPLE = /_astro\/text-page\.\w+\.png/;

const chosen = filtered(SMALL, { kernel: kernelBank.laplacian });
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

async function choose(page: Page): Promise<void> {
  await upload(page, SMALL);
  await kernelChoice(page).selectOption('laplacian');
  await expectResult(page, chosen);
}

/** The page's clock goes on, so that nobody has to wait for what does not come. */
const wait = (page: Page): Promise<void> => page.clock.runFor(16_000);

test.describe('requests that hang', () => {
  test.beforeEach(({ page }) => page.clock.install());

  test('the worker: the page does the work itself', async ({ page }) => {
    await page.route(WORKER, () => undefined);
    await page.goto('lab/#sample=text-page');
    await expect(page.locator('[data-loaded]')).toBeVisible();
    await expect(page.getByText('Filtering')).toBeVisible();
    await wait(page);
    await expectFiltered(page);
    await choose(page);
  });

  test('the engine: plain TypeScript does the work', async ({ page }) => {
    await page.route('**/*.wasm', () => undefined);
    await openLab(page);
    await choose(page);
  });

  test('the picture: it is said, and can be tried again', async ({ page }) => {
    await page.route(SAMPLE, () => undefined);
    await page.goto('lab/#sample=text-page&kernel=laplacian');
    await page.locator('convolution-lab:defined').waitFor();
    await wait(page);
    await expect(alert(page, 'The sample picture could not be loaded.')).toBeVisible();
    await expect(page.getByText('No picture is open.')).toBeVisible();
    await page.unroute(SAMPLE);
    await again(page).first().click();
    await expectFiltered(page);
    await expect(kernelChoice(page)).toHaveValue('laplacian');
    await expect(again(page)).toHaveCount(0);
  });
});

test.describe('a worker', () => {
  test('that ends without a word is replaced by the page', async ({ page }) => {
    await page.clock.install();
    await openLab(page);
    await upload(page, SMALL);
    await page.workers()[0]!.evaluate(() => self.close());
    await kernelChoice(page).selectOption('laplacian');
    await wait(page);
    await expectResult(page, chosen);
  });

  for (const [type, fault] of [
    ['picture', 'fails'],
    ['filter', 'fails'],
    ['filter', 'is lost'],
  ] as const) {
    test(`whose message "${type}" ${fault} is replaced by the page`, async ({ page }) => {
      await page.clock.install();
      await openLab(page);
      await page.evaluate(
        ([kind, throws]) => {
          const send = Worker.prototype.postMessage;
          let isDone = false;
          Worker.prototype.postMessage = function (...message: unknown[]) {
            const isMeant = !isDone && (message[0] as { type: string }).type === kind;
            isDone ||= isMeant;
            if (isMeant && throws) throw new DOMException('Out of memory', 'DataCloneError');
            if (!isMeant) Reflect.apply(send, this, message);
          };
        },
        [type, fault === 'fails'] as const,
      );
      const file = await png(SMALL);
      await chooseFile(page, 'noise.png', file);
      await kernelChoice(page).selectOption('laplacian');
      if (fault === 'is lost') await wait(page);
      await expectResult(page, chosen);
    });
  }

  test('without memory for the engine filters in plain TypeScript', async ({ page }) => {
    await page.route(WORKER, async (route) => {
      const response = await route.fetch();
      const fault = `WebAssembly.Instance = function () { throw new RangeError('Out of memory'); };`;
      await route.fulfill({ response, body: `${fault}\n${await response.text()}` });
    });
    await openLab(page);
    await choose(page);
  });
});

test.describe('without worker and page', () => {
  test.use({ expectedComplaints: /filter\.worker|without-worker/ });

  test('it is said that nothing filters, and tried again', async ({ page }) => {
    await page.route(WORKER, (route) => route.abort());
    await page.route(FALLBACK, (route) => route.abort());
    await page.goto('lab/#sample=text-page&kernel=laplacian');
    await expect(alert(page, 'The filter could not be loaded. Are you connected?')).toBeVisible();
    await expect(page.getByText('The picture is shown as it was opened.')).toBeVisible();
    await page.unroute(WORKER);
    await page.unroute(FALLBACK);
    await again(page).click();
    await expectFiltered(page);
    await expect(again(page)).toBeHidden();
    await choose(page);
  });
});

test.describe('a browser', () => {
  test('without createImageBitmap is named as the cause', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'createImageBitmap'));
    await page.goto('lab/');
    await expect(alert(page, 'it lacks createImageBitmap')).toBeVisible();
    await expect(page.getByText('No picture is open.')).toBeVisible();
  });

  test('without a canvas is named as the cause, until it has one', async ({ page }) => {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = () => null;
      Object.assign(globalThis, {
        allowCanvas: () => (HTMLCanvasElement.prototype.getContext = getContext),
      });
    });
    await page.goto('lab/#sample=text-page');
    await expect(alert(page, 'Your browser gives this page no canvas')).toBeVisible();
    await page.evaluate(() => (globalThis as unknown as { allowCanvas(): void }).allowCanvas());
    await again(page).first().click();
    await expectFiltered(page);
  });
});
