/** How long the pictures of a lesson take to follow a slider. Run: npm run bench:follow -- [NAME ...] */
import type { Browser, Page } from '@playwright/test';
import { median } from 'd3';
import { ISOLATED, launchBrowser } from '../browser.ts';
import { serveSite } from '../built-site.ts';
import { table, threeDigits, type Line } from '../table.ts';
import { FOLLOWED, type Followed } from './figures.ts';
import { installProbe, type Step } from './probe.ts';

/** Steps of the slider that count, after those that warm up. */
const STEPS = 16;
const WARM_UP = 6;

/** From the slider to the painted picture: two frames. */
const TARGET_IN_MS = 33;

const wanted = process.argv.slice(2);
const followed = FOLLOWED.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
if (followed.length === 0) {
  throw new Error(`No slider is called like that: ${FOLLOWED.map(({ name }) => name).join('; ')}`);
}
const browser = await launchBrowser();
try {
  for (const headers of [ISOLATED, {}]) {
    const site = await serveSite(headers);
    try {
      const lines: Line[] = [];
      for (const one of followed)
        lines.push(lineOf(one, await measure(browser, site.address, one)));
      console.log(`\n${headers === ISOLATED ? 'Cross-origin isolated' : 'Not isolated'}\n`);
      console.log(table(lines));
    } finally {
      await site.close();
    }
  }
} finally {
  await browser.close();
}

async function measure(browser: Browser, root: string, followed: Followed): Promise<Step[]> {
  const { lesson, figure, state = '', slider, keys = ['ArrowRight', 'ArrowLeft'] } = followed;
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  await page.addInitScript(installProbe);
  await page.goto(`${root}lessons/${lesson}/#figure=${figure}${state && `&${state}`}`);
  const element = page.locator(`#${figure}`);
  await element.scrollIntoViewIfNeeded();
  await page.locator(`#${figure}[data-loaded]`).waitFor();
  const range = element.locator(`[data-slider=${slider}] input[type=range]`);
  await range.focus();
  const steps: Step[] = [];
  for (let turn = 0; turn < WARM_UP + STEPS; turn++) {
    steps.push(await step(page, keys[turn % keys.length]!));
  }
  await page.close();
  return steps.slice(WARM_UP);
}

/** Presses a key, and waits until all pictures have come. */
async function step(page: Page, key: string): Promise<Step> {
  await page.evaluate(() => followProbe.start());
  await page.keyboard.press(key);
  const handle = await page.waitForFunction(() => followProbe.step());
  return (await handle.jsonValue())!;
}

function lineOf({ name }: Followed, steps: readonly Step[]): Line {
  const medianOf = (part: keyof Step): number => median(steps, (one) => one[part])!;
  return {
    slider: name,
    'first picture, ms': threeDigits(medianOf('first')),
    'last picture, ms': threeDigits(medianOf('last')),
    'next frame, ms': threeDigits(medianOf('frame')),
    [`${TARGET_IN_MS} ms or less`]: medianOf('last') <= TARGET_IN_MS ? 'yes' : 'no',
  };
}
