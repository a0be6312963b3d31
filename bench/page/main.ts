/** The bench's side in the browser: loads jobs and gives contestants their turns. */
import { createByteMatrix, createMatrix, type Image } from '../../src/lib/convolve/index.ts';
import type { Contestant, Run, Task } from '../contestants/contestant.ts';
import { browserContestants } from '../contestants/index.ts';
import { median } from '../median.ts';
import type { Job, Turn, TurnLength } from '../side.ts';
import { difference } from './difference.ts';

interface Loaded {
  readonly task: Task;
  readonly out: Image;
  readonly expected: Float32Array;
  readonly runs: Map<string, Run>;
}

export interface BenchPage {
  readonly contestants: readonly string[];
  readonly load: (job: Job) => Promise<string[]>;
  readonly turn: (name: string, length: TurnLength) => Turn;
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

function turn(name: string, { calls, milliseconds }: TurnLength): Turn {
  const { task, out, expected, runs } = loaded!;
  const contestant = contestants.find((one) => one.name === name)!;
  const run = runs.get(name) ?? contestant.start(task, out);
  runs.set(name, run);
  // What somebody else left there must not pass for a result.
  out.data.fill(task.output === 'bytes' ? 1 : NaN);
  const times: number[] = [];
  const begin = performance.now();
  do {
    const start = performance.now();
    run.call();
    times.push(performance.now() - start);
  } while (times.length < calls && performance.now() - begin < milliseconds);
  const right = answerOf(contestant, task, expected);
  return { milliseconds: median(times), ...difference(out.data, right) };
}

/** Stored as the output stores it: a clamped array rounds half to even and cuts off. */
function answerOf(
  contestant: Contestant,
  task: Task,
  correlation: Float32Array,
): Float32Array | Uint8ClampedArray {
  const answer = contestant.expected?.(task) ?? correlation;
  return task.output === 'bytes' ? Uint8ClampedArray.from(answer) : answer;
}

(globalThis as unknown as { benchPage: BenchPage }).benchPage = {
  contestants: contestants.map(({ name }) => name),
  load,
  turn,
};
