import { defineConfig } from '@playwright/test';
import { ADVICE, findBrowser, VARIABLE } from './scripts/find-browser.ts';
import { BASE, environment, siteFolder } from './tests/support/address.ts';

const port = Number(process.env['PORT'] ?? 4391);
// Tests name addresses relative to it: `lessons/sliding/`, or nothing for the front page.
const baseURL = `http://localhost:${port}${BASE}`;

const browser = findBrowser();
if (browser === undefined) throw new Error(ADVICE);
// The workers load this file again: they need not search.
process.env[VARIABLE] = browser;

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL,
    // A trace copies the whole page at every action: ask for one with `--trace on`.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser,
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        // Nothing here is drawn by a graphics card, and pretending to one costs time.
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    // Beside whatever `npm start` may be serving right now.
    command: `astro preview --outDir "${siteFolder()}" --ignore-lock --port ${port}`,
    env: environment,
    url: baseURL,
    reuseExistingServer: false,
  },
});
