// Sees to it that there is a browser to test with: `npm run test:browser` runs this first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ADVICE, findBrowser } from './find-browser.ts';

function run(program: string, args: string[], environment: NodeJS.ProcessEnv = {}): boolean {
  console.log(`> ${program} ${args.join(' ')}`);
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** Playwright's own browser, a download. */
function installOwn(): boolean {
  const package_ = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  return run(
    process.execPath,
    [join(dirname(package_), 'cli.js'), 'install', '--only-shell', 'chromium'],
    {
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000',
    },
  );
}

/** Debian's package and those of its kin, which only root may install. */
function installPackage(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['update'], environment) &&
    run('apt-get', ['install', '--yes', 'chromium-headless-shell'], environment)
  );
}

function ensureBrowser(): string | undefined {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log('No browser found here to test with.');
  for (const install of [installOwn, installPackage]) {
    install();
    const browser = findBrowser();
    if (browser !== undefined) return browser;
  }
  return undefined;
}

try {
  const browser = ensureBrowser();
  if (browser === undefined) throw new Error(ADVICE);
  console.log(`Browser for tests: ${browser}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
