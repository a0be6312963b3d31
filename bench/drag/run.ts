/** How long a picture takes to follow a weight that is dragged. Run: npm run bench:drag */
import type { Browser, Page } from '@playwright/test';
import { median } from 'd3';
import { ISOLATED, launchBrowser } from '../browser.ts';
import { serveSite } from '../built-site.ts';
import { KERNELS } from '../kernels.ts';
import { table, threeDigits, type Line } from '../table.ts';
import { longestTask } from './longest-task.ts';
import { installProbe, type Step, type Weights } from './probe.ts';

/** Steps of the slider that count, after those that warm up. */
const STEPS = 40;
const WARM_UP = 10;
/** Moves of the mouse in a drag that waits for nothing. */
const MOVES = 120;

const browser = await launchBrowser();
try {
  for (const headers of [ISOLATED, {}]) {
    console.log(`\n${headers === ISOLATED ? 'Cross-origin isolated' : 'Not isolated'}\n`);
    console.log(table(await measureAll(browser, headers)));
  }
} finally {
  await browser.close();
}

async function measureAll(browser: Browser, headers: Record<string, string>): Promise<Line[]> {
  const site = await serveSite(headers);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => console.error(error));
    await page.addInitScript(installProbe);
    await page.goto(`${site.address}lab/#sample=still-life`);
    await page.getByText('1640 × 1190 pixels, filtered in').waitFor();
    const lines: Line[] = [];
    for (const [kernel, { width, height, data }] of Object.entries(KERNELS)) {
      const times = await measure(browser, page, { width, height, data: [...data] });
      lines.push({ kernel, ...times });
    }
    await page.close();
    return lines;
  } finally {
    await site.close();
  }
}

async function measure(browser: Browser, page: Page, kernel: Weights): Promise<Line> {
  await page.evaluate((weights) => {
    Object.assign(dragProbe, { kernel: weights, replaced: 0 });
  }, kernel);
  const slider = page.getByRole('slider', { name: 'Weight in row' });
  const box = (await slider.boundingBox())!;
  const y = box.y + box.height / 2;
  // From a tenth of the slider to nine tenths of it, and back.
  const at = (i: number): number => box.x + box.width * (0.1 + 0.8 * Math.abs(((i / 30) % 2) - 1));
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  for (let i = 1; i <= WARM_UP + STEPS; i++) await step(page, at(i), y);
  const steps = await page.evaluate(() => dragProbe.steps.splice(0));
  const free = await dragFreely(browser, page, (i) => page.mouse.move(at(i), y));
  await page.mouse.up();
  const { replaced } = await page.evaluate(() => {
    dragProbe.steps.splice(0);
    return dragProbe;
  });
  if (replaced < steps.length)
    throw new Error('The workers did not receive the kernel to measure.');
  const medianOf = (part: keyof Step): string =>
    threeDigits(median(steps.slice(-STEPS), (one) => one[part])!);
  return { 'on the canvas, ms': medianOf('canvas'), 'next frame, ms': medianOf('frame'), ...free };
}

/** Moves the mouse, and waits for the frame that shows the result. */
async function step(page: Page, x: number, y: number): Promise<void> {
  const before = await page.evaluate(() => dragProbe.steps.length);
  await page.mouse.move(x, y);
  await page.waitForFunction((count) => dragProbe.steps.length > count, before);
}

/** A drag as a person does it: the mouse does not wait for pictures. */
async function dragFreely(
  browser: Browser,
  page: Page,
  move: (i: number) => Promise<void>,
): Promise<Line> {
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
