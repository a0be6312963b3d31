import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/**
 * Installs the bench's own packages if they are missing. None needs its install script.
 *
 * @throws {Error} if that fails.
 */
export function requirePeers(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
  console.log('Installing the libraries to compare with (45 MB).');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--omit=optional'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The libraries to compare with could not be installed.');
}

/** The version of each peer. */
export function peerVersions(): Record<string, string> {
  const lockfile = readFileSync(join(import.meta.dirname, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lockfile) as Lockfile;
  const names = ['@techstark/opencv-js', 'image-js'];
  return Object.fromEntries(
    names.map((name) => [name, packages[`node_modules/${name}`]?.version ?? 'unknown']),
  );
}
