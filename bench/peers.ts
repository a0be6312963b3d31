import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = join(import.meta.dirname, 'node_modules');

/** What a page loads of each package. */
const SCRIPTS = {
  'opencv.js': '@techstark/opencv-js/dist/opencv.js',
  'image-js.js': 'image-js/dist/image-js.umd.min.js',
  'd3-array.js': 'd3-array/dist/d3-array.min.js',
};

/**
 * Installs the bench's own packages if they are missing. None needs its install script.
 *
 * @throws {Error} if that fails.
 */
export function requirePeers(): void {
  if (Object.values(SCRIPTS).every((path) => existsSync(join(PACKAGES, path)))) return;
  const command = ['ci', '--prefix', 'bench', '--ignore-scripts', '--omit=optional'];
  console.log(
    `The libraries to compare with are not here yet (45 MB). Running npm ${command.join(' ')}`,
  );
  const { status } = spawnSync('npm', command, {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The libraries to compare with could not be installed.');
}

/** Copies the peers' scripts into `folder`. */
export function copyPeers(folder: string): void {
  mkdirSync(folder);
  for (const [name, path] of Object.entries(SCRIPTS)) {
    cpSync(join(PACKAGES, path), join(folder, name));
  }
}

/** The version of each peer. */
export function peerVersions(): Record<string, string> {
  const names = ['@techstark/opencv-js', 'image-js', 'd3-array'];
  const versionOf = (name: string): string =>
    (JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8')) as { version: string })
      .version;
  return Object.fromEntries(names.map((name) => [name, versionOf(name)]));
}
