// Runs the listings beside the library's, see `python.ts` in the folder of a lesson, and keeps what they
// printed in `python.json` beside it: of all lessons, or of those whose folders are named. It needs
// python3 with NumPy, OpenCV and PyTorch, and TensorFlow.js, as far as the listings use them:
//
//     pip install numpy opencv-python-headless torch
//     npm ci --prefix scripts/tensorflow
//     npm run run:python -- 23-conv-layer

import { globSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { TABS } from '../src/components/lesson/listing-tabs.ts';
import {
  arraysIn,
  type PythonListing,
  type PythonRuns,
} from '../src/components/lesson/python-listing.ts';
import { fingerprintOf } from './python-fingerprint.ts';
import { runPython, runTensorFlow } from './run-listing.ts';

const root = new URL('../', import.meta.url);

function run(tab: string, source: string, listing: PythonListing): PythonRuns[string] {
  const program = tab === 'tensorflow' ? runTensorFlow : runPython;
  const ran = program(`${arraysIn(listing.given, TABS[tab]!.language)}\n${source}`);
  return { fingerprint: fingerprintOf(source, listing), ...ran };
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['*'];
for (const folder of folders) {
  const files = globSync(`src/content/lessons/${folder}/python.ts`, { cwd: root });
  if (files.length === 0) throw new RangeError(`"${folder}" is no lesson with listings`);
  for (const file of files) await runListingsOf(file);
}

async function runListingsOf(file: string): Promise<void> {
  const { module } = await runnerImport<Record<string, PythonListing>>(
    fileURLToPath(new URL(file, root)),
    { configFile: false },
  );
  const runs = Object.entries(module).map(([name, listing]) => {
    const tabs = Object.entries(listing.sources);
    return [
      name,
      Object.fromEntries(tabs.map(([tab, source]) => [tab, run(tab, source, listing)])),
    ];
  });
  const kept = file.replace(/\.ts$/, '.json');
  writeFileSync(new URL(kept, root), `${JSON.stringify(Object.fromEntries(runs), null, 2)}\n`);
  console.log(kept);
}
