/** The part of the bench that runs in the browser: loads jobs and gives contestants their turns. */
import { createByteMatrix, createMatrix, type Image } from '../../src/lib/convolve/index.ts';
import type { Run, Task } from '../contestants/contestant.ts';
import { browserContestants } from '../contestants/index.ts';
import type { BenchPage } from '../browser.ts';
import type { Job, Turn } from '../runner.ts';
import { medianTime } from '../timing.ts';
import { difference } from './difference.ts';

interface Loaded {
  readonly task: Task;
  readonly out: Image;
  readonly expected: Float32Array;
  readonly runs: Map<string, Run>;
}

const contestants = await browserContestants();
let loaded: Loaded | undefined;

async function load(job: Job): Promise<string[]> {
  for (const run of loaded?.runs.values() ?? []) run.end?.();
  const { width, height, kernel, output } = job;
  const image = { width, height, data: new Uint8Array(await fetched(job.image)) };
  const task = { image, kernel: createMatrix(kernel.width, kernel.height, kernel.weights), output };
  const out = output === 'bytes' ? createByteMatrix(width, height) : createMatrix(width, height);
  const expected = new Float32Array(await fetched(job.expected));
  loaded = { task, out, expected, runs: new Map() };
  return contestants.filter(({ can }) => can?.(task) ?? true).map(({ name }) => name);
}

async function fetched(file: string): Promise<ArrayBuffer> {
  const response = await fetch(file, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.arrayBuffer();
}

function turn(name: string, milliseconds: number): Turn {
  const { task, out, expected, runs } = loaded!;
  const run = runs.get(name) ?? contestants.find((one) => one.name === name)!.start(task, out);
  runs.set(name, run);
  // What the contestant before wrote must not pass for a result.
  out.data.fill(task.output === 'bytes' ? 1 : NaN);
  const median = medianTime(run.call, milliseconds);
  const answer = run.expected ?? expected;
  // A clamped array stores as bytes are stored: it rounds half to even, and clamps.
  const stored = task.output === 'bytes' ? Uint8ClampedArray.from(answer) : answer;
  return { milliseconds: median, ...difference(out.data, stored) };
}

(globalThis as unknown as { benchPage: BenchPage }).benchPage = {
  contestants: contestants.map(({ name }) => name),
  load,
  turn,
};
