/**
 * Trains the network on the page of the lesson: how long it takes, how often it is drawn, and the longest
 * task of the page meanwhile, in processor time. Run: npm run bench:learning:page
 */
import { launchBrowser } from '../browser.ts';
import { longestTask } from '../drag/longest-task.ts';
import { serveSite } from '../built-site.ts';
import { table, threeDigits } from '../table.ts';

interface Probe {
  frames: number;
}
declare const trainingProbe: Probe;

const site = await serveSite();
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${site.address}lessons/tiny-cnn/`, { waitUntil: 'networkidle' });
  const figure = page.getByRole('group', { name: 'A network in training' });
  await figure.scrollIntoViewIfNeeded();
  const said = figure.locator('[data-said]');
  const train = figure.getByRole('button', { name: 'Train', exact: true });
  await page.waitForFunction(() => customElements.get('tiny-network-figure') !== undefined);
  await said.evaluate((sentence) => {
    const probe: Probe = { frames: 0 };
    Object.assign(globalThis, { trainingProbe: probe });
    new MutationObserver(() => probe.frames++).observe(sentence, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'toplevel'],
  });
  const start = performance.now();
  await train.click();
  await page.waitForFunction(
    (sentence) => sentence.textContent.startsWith('Training'),
    await said.elementHandle(),
  );
  const first = performance.now();
  await page.waitForFunction(
    (sentence) => sentence.textContent.startsWith('Trained'),
    await said.elementHandle(),
    { timeout: 300_000 },
  );
  const end = performance.now();
  const trace = await browser.stopTracing();
  const { frames } = await page.evaluate(() => trainingProbe);
  console.log(await said.textContent());
  console.log(
    table([
      {
        'seconds in all': threeDigits((end - start) / 1000),
        'to the first frame': threeDigits((first - start) / 1000),
        'frames a second': threeDigits((1000 * frames) / (end - first)),
        'longest task, CPU ms': threeDigits(longestTask(trace)),
      },
    ]),
  );
} finally {
  await browser.close();
  await site.close();
}
