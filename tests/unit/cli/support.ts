import { execFile, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll } from 'vitest';
import { run } from '../../../cli/run.ts';

const inRoot = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const NODE = inRoot('node_modules/.bin/node');
const PROGRAM = inRoot('cli/convolve.ts');

export const STILL_LIFE = inRoot('src/images/still-life.png');
export const GRAY_STILL_LIFE = inRoot('src/images/still-life-gray.png');

/**
 * Makes folders that are gone after the tests of the file that calls this. Not of each test: they run
 * side by side, and "the test that has finished" may be another one.
 */
export function temporaryFolders(): () => string {
  const all = mkdtempSync(join(tmpdir(), 'tiny-matrix-'));
  afterAll(() => rmSync(all, { recursive: true, force: true }));
  return () => mkdtempSync(join(all, 'test-'));
}

export interface Run {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program's code in a folder, in this process. */
export async function runIn(folder: string, args: readonly string[]): Promise<Run> {
  let [stdout, stderr] = ['', ''];
  const code = await run(args, {
    folder,
    output: { write: (text) => (stdout += text) },
    errors: { write: (text) => (stderr += text) },
    onUnfinished: () => undefined,
  });
  return { code, stdout, stderr };
}

/** Runs the program itself. `meet` gets the process as soon as it runs. */
export function spawnIn(
  folder: string,
  args: readonly string[],
  { env = {}, meet }: { env?: NodeJS.ProcessEnv; meet?: (process: ChildProcess) => void } = {},
): Promise<Run> {
  return execute(folder, [NODE, PROGRAM, ...args], env, meet);
}

/** Runs a line of a shell, in which `"$@"` is the program with its arguments. */
export function shellIn(line: string, folder: string, args: readonly string[] = []): Promise<Run> {
  return execute(folder, ['sh', '-c', line, 'sh', NODE, PROGRAM, ...args]);
}

function execute(
  folder: string,
  [command, ...args]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv = {},
  meet?: (process: ChildProcess) => void,
): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, npm_lifecycle_event: '', ...env } };
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? error?.signal ?? 0, stdout, stderr });
    });
    meet?.(child);
  });
}

/** Everything in a folder and below it, hidden files too. */
export function contentsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort();
}

export interface Raw {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Uint8Array;
}

/** The bytes of a picture file as they are stored. */
export async function rawOf(path: string): Promise<Raw> {
  const { data, info } = await sharp(path)
    .toColourspace((await sharp(path).metadata()).channels < 3 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { width, height, channels, data: new Uint8Array(data) };
}

/** Bytes of a picture that look like noise, but are the same in every run. */
export function noise(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * i * 31 + i * 97) >> 3);
}
