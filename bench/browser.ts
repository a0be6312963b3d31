import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { ADVICE, findBrowser } from '../scripts/find-browser.ts';
import { ISOLATED } from './isolated.ts';
import type { BenchPage } from './page/main.ts';
import { copyPeers, peerVersions } from './peers.ts';
import type { Side } from './side.ts';

declare const benchPage: BenchPage;

/**
 * The test browser, on a page that is built into `folder` and served from there.
 *
 * @throws {Error} if there is no browser.
 */
export async function openBrowser(folder: string): Promise<Side> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(ADVICE);
  const root = join(import.meta.dirname, 'page');
  const outDir = folder;
  const common = { configFile: false, root, logLevel: 'warn' } as const;
  await build({ ...common, build: { outDir, target: 'esnext', emptyOutDir: false } });
  copyPeers(join(folder, 'peers'));
  const server = await preview({
    ...common,
    build: { outDir },
    preview: { host: 'localhost', port: 0, headers: ISOLATED },
  });
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.waitForFunction(() => 'benchPage' in globalThis);
  return {
    versions: { Chromium: browser.version(), ...peerVersions() },
    contestants: await page.evaluate(() => benchPage.contestants),
    load: (job) => page.evaluate((given) => benchPage.load(given), job),
    turn: (name, length) =>
      page.evaluate((given) => benchPage.turn(...given), [name, length] as const),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
