import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { build, preview } from 'vite';
import { ADVICE, findBrowser } from '../scripts/find-browser.ts';
import { peerVersions, requirePeers } from './peers.ts';
import type { Job, Runner, Turn } from './runner.ts';

/** What a page of the bench offers. */
export interface BenchPage<Task = Job> {
  readonly contestants: readonly string[];
  readonly load: (job: Task) => Promise<string[]>;
  readonly turn: (name: string, milliseconds: number) => Turn;
}

declare const benchPage: BenchPage<unknown>;

/** Headers that give a page shared memory, and a clock of 5 microseconds instead of 100. */
export const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * Starts the browser that the tests use.
 *
 * @throws {Error} if there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(ADVICE);
  return await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}

/**
 * The contestants in the browser, on a page that is built into `folder` and served from there.
 *
 * @param root Folder of the page's sources.
 */
export async function openBrowser<Task = Job>(
  folder: string,
  root = join(import.meta.dirname, 'page'),
): Promise<Runner<Task>> {
  requirePeers();
  const common = { configFile: false, root, logLevel: 'error' } as const;
  await build({ ...common, build: { outDir: folder, target: 'esnext', emptyOutDir: false } });
  const server = await preview({
    ...common,
    build: { outDir: folder },
    preview: { host: 'localhost', port: 0, headers: ISOLATED },
  });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.waitForFunction(() => 'benchPage' in globalThis);
  return {
    versions: { Chromium: browser.version(), ...peerVersions() },
    contestants: await page.evaluate(() => benchPage.contestants),
    load: (job) => page.evaluate((given) => benchPage.load(given), job as unknown),
    turn: (name, milliseconds) =>
      page.evaluate((given) => benchPage.turn(...given), [name, milliseconds] as const),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
