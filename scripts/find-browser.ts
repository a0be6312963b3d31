import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The variable that names a Chromium or Chrome to test with. */
export const VARIABLE = 'CHROMIUM_PATH';

/** The shell first: without a window's own pages to draw, tests take half the time. */
const NAMES = [
  ...['chromium-headless-shell', 'chromium', 'chromium-browser'],
  ...['google-chrome', 'google-chrome-stable'],
];

/** Where the installers of macOS and Windows put Chrome and Chromium, which are not on PATH there. */
function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) => ['Google/Chrome', 'Chromium'].map((app) => join(folder, app)))
      .map((folder) => join(folder, 'Application', 'chrome.exe'));
  }
  return [];
}

function onPath(): string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/**
 * Whether this program is a browser that starts. A file alone is no proof: Ubuntu's
 * `chromium-browser` may only say which package to install, and a browser may lack its libraries.
 */
function starts(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    if (!statSync(path).isFile()) return false;
  } catch {
    return false;
  }
  // Asked for its version, Chrome for Windows opens a window instead.
  return process.platform === 'win32' || spawnSync(path, ['--version']).status === 0;
}

/**
 * The browser to test with: the one that `CHROMIUM_PATH` names, else an installed one, else
 * Playwright's own.
 *
 * @throws {Error} if `CHROMIUM_PATH` names something that does not start.
 */
export function findBrowser(): string | undefined {
  const named = process.env[VARIABLE];
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new Error(`${VARIABLE} is "${named}", which does not start as a browser.`);
  }
  return [...onPath(), ...usualPlaces(), chromium.executablePath()].find(starts);
}

export const ADVICE = `No browser to test with: install Chromium or Google Chrome, or name one in the variable ${VARIABLE}.`;
