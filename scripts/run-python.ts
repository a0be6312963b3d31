// Runs the listings in Python of every lesson, see `python.ts` in its folder, and keeps what they
// printed in `python.json` beside it. It needs python3 with NumPy and OpenCV:
//
//     pip install numpy opencv-python-headless
//     npm run run:python

import { spawnSync } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import {
  arraysIn,
  type PythonListing,
  type PythonRuns,
} from '../src/components/lesson/python-listing.ts';
import { fingerprintOf } from './python-fingerprint.ts';

const root = new URL('../', import.meta.url);
const runner = fileURLToPath(new URL('run_listing.py', import.meta.url));

function run(source: string, listing: PythonListing): PythonRuns[string] {
  const input = `${arraysIn(listing.given)}\n${source}`;
  const { stdout, stderr, status, error } = spawnSync('python3', [runner], {
    input,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`This listing failed:\n\n${source}\n${stderr}`);
  const ran = JSON.parse(stdout) as { printed: string; with: string };
  return { fingerprint: fingerprintOf(source, listing), ...ran };
}

for (const file of globSync('src/content/lessons/*/python.ts', { cwd: root })) {
  const { module } = await runnerImport<Record<string, PythonListing>>(
    fileURLToPath(new URL(file, root)),
    { configFile: false },
  );
  const runs = Object.entries(module).map(([name, listing]) => {
    const tabs = Object.entries(listing.sources);
    return [name, Object.fromEntries(tabs.map(([tab, source]) => [tab, run(source, listing)]))];
  });
  const kept = file.replace(/\.ts$/, '.json');
  writeFileSync(new URL(kept, root), `${JSON.stringify(Object.fromEntries(runs), null, 2)}\n`);
  console.log(kept);
}
