/** How long a picture takes to follow a weight that is dragged. Run: npm run bench:drag */
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import type { Matrix } from '../src/lib/convolve/index.ts';
import { ADVICE, findBrowser } from '../scripts/find-browser.ts';
import { installProbe, type Step } from './drag-probe.ts';
import { ISOLATED } from './isolated.ts';
import { KERNELS } from './kernels.ts';
import { median } from './median.ts';
import { longestTask } from './longest-task.ts';
import { table, threeDigits } from './tables.ts';

/** Steps of the slider that count, one after the other, after some that warm up. */
const STEPS = 40;
const WARM_UP = 10;
/** Moves of the mouse in a drag that waits for nothing. */
const MOVES = 120;

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(ADVICE);
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  for (const isIsolated of [true, false]) {
    console.log(`\n${isIsolated ? 'Cross-origin isolated' : 'Not isolated'}\n`);
    console.log(table(await measureAll(browser, isIsolated)));
  }
} finally {
  await browser.close();
}

async function measureAll(
  browser: Browser,
  isIsolated: boolean,
): Promise<Record<string, string>[]> {
  const server = await preview({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    logLevel: 'warn',
    appType: 'mpa',
    preview: { host: 'localhost', port: 0, headers: isIsolated ? ISOLATED : {} },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => console.error(error));
    await page.addInitScript(installProbe);
    await page.goto(`${server.resolvedUrls!.local[0]!}lab/#sample=still-life`);
    await page.getByText('1640 × 1190 pixels, filtered in').waitFor();
    const lines: Record<string, string>[] = [];
    for (const [name, kernel] of Object.entries(KERNELS)) {
      lines.push({ kernel: name, ...(await measure(browser, page, kernel)) });
    }
    await page.close();
    return lines;
  } finally {
    await server.close();
  }
}

async function measure(
  browser: Browser,
  page: Page,
  kernel: Matrix,
): Promise<Record<string, string>> {
  const { width, height } = kernel;
  await page.evaluate(
    (weights) => {
      dragProbe.kernel = weights;
    },
    { width, height, data: [...kernel.data] },
  );
  const slider = page.getByRole('slider', { name: 'Weight in row' });
  const box = (await slider.boundingBox())!;
  const y = box.y + box.height / 2;
  // From a tenth of the slider to nine tenths of it, and back.
  const at = (i: number): number => box.x + box.width * (0.1 + 0.8 * Math.abs(((i / 30) % 2) - 1));
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  for (let i = 1; i <= WARM_UP + STEPS; i++) await step(page, at(i), y);
  const steps = (await page.evaluate(() => dragProbe.steps.splice(0))).slice(-STEPS);
  const free = await dragFreely(browser, page, (i) => page.mouse.move(at(i), y));
  await page.mouse.up();
  await page.evaluate(() => dragProbe.steps.splice(0));
  const of = (part: keyof Step): string => threeDigits(median(steps.map((one) => one[part])));
  return { 'on the canvas, ms': of('canvas'), 'next frame, ms': of('frame'), ...free };
}

/** Moves the mouse, and waits for the frame that shows what comes of it. */
async function step(page: Page, x: number, y: number): Promise<void> {
  const before = await page.evaluate(() => dragProbe.steps.length);
  await page.mouse.move(x, y);
  await page.waitForFunction((count) => dragProbe.steps.length > count, before);
}

/** A drag as a hand does it: the mouse does not wait for pictures. */
async function dragFreely(
  browser: Browser,
  page: Page,
  move: (i: number) => Promise<void>,
): Promise<Record<string, string>> {
  await page.evaluate(() => dragProbe.pictures.splice(0));
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'toplevel'],
  });
  for (let i = 0; i < MOVES; i++) await move(i);
  const trace = await browser.stopTracing();
  const pictures = await page.evaluate(() => dragProbe.pictures.splice(0));
  const seconds = (pictures.at(-1) - pictures[0]!) / 1000;
  const gaps = pictures.slice(1).map((time, i) => time - pictures[i]!);
  return {
    'pictures a second': threeDigits((pictures.length - 1) / seconds),
    'longest gap, ms': threeDigits(Math.max(...gaps)),
    'longest task, CPU ms': threeDigits(longestTask(trace)),
  };
}
