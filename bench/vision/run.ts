/** Measures vision beside OpenCV. Run: npm run bench:vision -- [TASK ...], for example 'median 3' */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../browser.ts';
import { openNative } from '../native.ts';
import { MAIN_SIZE, nameOf, readPicture } from '../picture.ts';
import { medianOf, race, ratioOf, type Outcome } from '../race.ts';
import { machine } from '../report.ts';
import type { Runner } from '../runner.ts';
import { table, threeDigits, type Line } from '../table.ts';
import { NAMES, TASKS, VISION_TARGETS, type VisionJob } from './tasks.ts';

const ROUNDS = 9;

/** Peers round in ways of their own; theirs may be off by so many levels. */
const TOLERANCE = 1;

const names = process.argv.slice(2);
const unknown = names.find((name) => !(name in TASKS));
if (unknown !== undefined) {
  console.error(`received "${unknown}"; pass some of ${Object.keys(TASKS).join(', ')}`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'bench-vision-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
await measure(names.length > 0 ? names : Object.keys(TASKS));

async function measure(tasks: readonly string[]): Promise<void> {
  const image = 'image.bin';
  writeFileSync(join(folder, image), (await readPicture(MAIN_SIZE)).data);
  const runners: Runner<VisionJob>[] = [];
  try {
    const native = await openNative<VisionJob>(folder, {
      script: join(import.meta.dirname, 'native.py'),
      name: NAMES.native,
    });
    if (native !== undefined) runners.push(native);
    runners.push(await openBrowser<VisionJob>(folder, join(import.meta.dirname, 'page')));
    console.log(Object.assign(machine(), ...runners.map(({ versions }) => versions)));
    const results: Readonly<Record<string, readonly Outcome[]>> = Object.fromEntries(
      await inTurn(tasks, async (name) => {
        const job = { ...MAIN_SIZE, image, task: TASKS[name]! };
        return [name, await race(runners, job, ROUNDS)] as const;
      }),
    );
    print(results);
  } finally {
    await Promise.all(runners.map((runner) => runner.close()));
  }
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

function print(results: Readonly<Record<string, readonly Outcome[]>>): void {
  const lines = Object.entries(results).map(([task, outcomes]): Line => {
    const cells = outcomes.map((outcome) => [outcome.contestant, cellOf(outcome)]);
    return { task, ...(Object.fromEntries(cells) as Line) };
  });
  console.log(`\n${nameOf(MAIN_SIZE)}: median milliseconds\n\n${table(lines)}`);
  const find = (task: string, contestant: string) =>
    results[task]?.find((outcome) => outcome.contestant === contestant);
  const reached = VISION_TARGETS.flatMap(({ ours, task, contestant, ofTask, fraction }): Line[] => {
    const ratio = ratioOf(find(task, ours), find(ofTask, contestant));
    if (Number.isNaN(ratio)) return [];
    const against = `${ours} / ${contestant}${ofTask === task ? '' : `, ${ofTask}`}`;
    const verdict =
      ratio <= fraction ? 'reached' : `${(ratio / fraction).toFixed(2)} times too slow`;
    return [
      { task, against, ratio: threeDigits(ratio), target: threeDigits(fraction), '': verdict },
    ];
  });
  if (reached.length > 0) console.log(`\nTargets\n\n${table(reached)}`);
}

function cellOf(outcome: Outcome): string {
  const { largestDifference, differing } = outcome;
  if (!(largestDifference <= TOLERANCE)) return `differs by ${threeDigits(largestDifference)}`;
  const off = differing > 0 && largestDifference === 1 ? ` ±1: ${differing}` : '';
  return threeDigits(medianOf(outcome)) + off;
}
