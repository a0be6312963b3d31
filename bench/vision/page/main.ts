/** The part of the bench of vision that runs in the browser. */
import { createByteMatrix, createMatrix, type Image } from '../../../src/lib/convolve/index.ts';
import { openEngine } from '../../../src/lib/engine/index.ts';
import type { BenchPage } from '../../browser.ts';
import type { Run } from '../../contestants/contestant.ts';
import { loadOpenCv } from '../../contestants/load-opencv.ts';
import { difference } from '../../page/difference.ts';
import type { Turn } from '../../runner.ts';
import { medianTime } from '../../timing.ts';
import { startEngine, startOpenCv, startOurs } from '../contestants.ts';
import { hasFloats, NAMES, type VisionJob } from '../tasks.ts';

const STARTS = {
  [NAMES.typescript]: startOurs,
  [NAMES.engine]: startEngine(await openEngine()),
  [NAMES.openCvJs]: startOpenCv(await loadOpenCv()),
};

let out: Image = createByteMatrix(1, 1);
let expected: Image = out;
const runs = new Map<string, Run>();

async function load({ width, height, image, task }: VisionJob): Promise<string[]> {
  for (const run of runs.values()) run.end?.();
  const response = await fetch(image, { cache: 'no-store' });
  const picture = { width, height, data: new Uint8Array(await response.arrayBuffer()) };
  const create = hasFloats(task) ? createMatrix : createByteMatrix;
  out = create(width, height);
  runs.clear();
  for (const [name, start] of Object.entries(STARTS)) {
    const run = start(task, picture, out);
    if (run !== undefined) runs.set(name, run);
  }
  // Unit tests hold ours to its definition.
  expected = create(width, height);
  startOurs(task, picture, expected).call();
  return [...runs.keys()];
}

function turn(name: string, milliseconds: number): Turn {
  // What the contestant before wrote must not pass for a result.
  out.data.fill(1);
  const median = medianTime(runs.get(name)!.call, milliseconds);
  return { milliseconds: median, ...difference(out.data, expected.data) };
}

const page: BenchPage<VisionJob> = { contestants: Object.keys(STARTS), load, turn };
(globalThis as unknown as { benchPage: typeof page }).benchPage = page;
