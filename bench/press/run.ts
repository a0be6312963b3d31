/** How long a reader waits on a slow phone from a press to the next paint. Run: npm run bench:press */
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { median } from 'd3';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../built-site.ts';
import { table, threeDigits, type Line } from '../table.ts';
import type { Kind } from './gestures.ts';
import { KINDS } from './kinds.ts';
import { installProbe, type Cost } from './probe.ts';

/** How often each is pressed; a reader meets the first one as well. */
const TURNS = 7;
/** A phone, or a laptop with `--wide`; the processor is as many times slower. */
const NARROW = { width: 412, height: 823 };
const WIDE = { width: 1440, height: 900 };
const SLOWER = 4;
/** How long a press has effects: the lab opens a pixel 300 ms after the last change. */
const EFFECTS_IN_MS = 900;
/** A reader has looked at the page before. */
const QUIET_IN_MS = 300;
/** Nobody should wait longer. */
const TARGET_IN_MS = 200;

const { values, positionals: wanted } = parseArgs({
  options: { wide: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const viewport = values.wide ? WIDE : NARROW;
const kinds = KINDS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
if (kinds.length === 0) {
  throw new Error(`No press is called like that: ${KINDS.map(({ name }) => name).join('; ')}`);
}

const site = await serveSite();
const browser = await launchBrowser();
try {
  const lines: Line[] = [];
  for (const kind of kinds) lines.push(lineOf(kind, await measure(browser, site.address, kind)));
  console.log(table(lines));
} finally {
  await browser.close();
  await site.close();
}

async function measure(browser: Browser, root: string, kind: Kind): Promise<Cost[]> {
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => console.error(error));
  await page.addInitScript(installProbe);
  await page.goto(root + kind.address, { waitUntil: 'networkidle' });
  await kind.ready?.(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const costs: Cost[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    await kind.before(page, turn);
    await page.waitForTimeout(QUIET_IN_MS);
    await page.evaluate(() => pressProbe.start());
    await kind.press(page, turn);
    await page.waitForTimeout(EFFECTS_IN_MS);
    costs.push(await page.evaluate(() => pressProbe.cost()));
  }
  await page.close();
  return costs;
}

function lineOf({ name }: Kind, costs: readonly Cost[]): Line {
  const paints = costs.map(({ paint }) => paint);
  const worst = Math.max(...paints, ...costs.map(({ after }) => after));
  return {
    press: name,
    'first, ms': threeDigits(paints[0]!),
    'median, ms': threeDigits(median(paints)!),
    'worst, ms': threeDigits(Math.max(...paints)),
    'longest frame after, ms': threeDigits(Math.max(...costs.map(({ after }) => after))),
    [`${TARGET_IN_MS} ms or less`]: worst <= TARGET_IN_MS ? 'yes' : 'no',
  };
}
