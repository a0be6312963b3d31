import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

interface Ran {
  readonly printed: string;
  /** The versions of what it ran with. */
  readonly with: string;
}

/** @param source A listing in Python, after its arrays. @throws {Error} with what it says if it fails. */
export const runPython = (source: string): Ran =>
  JSON.parse(printedBy('python3', [pathOf('run_listing.py')], source)) as Ran;

/** @param source A module for TensorFlow.js, after its arrays. @throws {Error} as `runPython` does. */
export function runTensorFlow(source: string): Ran {
  const folder = pathOf('tensorflow/');
  const printed = printedBy(process.execPath, ['--input-type=module'], source, folder);
  const { version } = createRequire(folder)('@tensorflow/tfjs/package.json') as { version: string };
  return { printed, with: `Node ${process.versions.node}, TensorFlow.js ${version}` };
}

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

function printedBy(program: string, words: string[], input: string, cwd?: string): string {
  const { stdout, stderr, status, error } = spawnSync(program, words, {
    input,
    encoding: 'utf8',
    cwd,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`This listing failed:\n\n${input}\n${stderr}`);
  return stdout;
}
