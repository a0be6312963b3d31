/** Measures `correlate` against other libraries. Run: npm run bench -- --help */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectedOf, isRight } from './answer.ts';
import { openBrowser } from './browser.ts';
import { isOurs } from './contestants/contestant.ts';
import { KERNELS } from './kernels.ts';
import { FILTER_2D, openNative } from './native.ts';
import { HELP, readOptions, type BenchOptions } from './options.ts';
import { nameOf, readPicture, type PictureSize } from './picture.ts';
import { comparePlans } from './plan.ts';
import { race, type Result } from './race.ts';
import { compareSides } from './sides.ts';
import { machine, printGrowth, printTargets, printTimes } from './report.ts';
import type { Job, Runner } from './runner.ts';

const RESULTS = join(import.meta.dirname, 'results.json');

const options = optionsOrExit();
if (options.help) console.log(HELP);
else if (options.plan) await comparePlans(options);
else if (options.sides) await compareSides(options);
else await compareLibraries(options);

function optionsOrExit(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

async function compareLibraries({ sizes, kernels, rounds }: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  // At exit, so that it is removed after an interruption too.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const runners: Runner[] = [];
  try {
    const native = await openNative(folder, FILTER_2D);
    if (native !== undefined) runners.push(native);
    else console.log('This machine has no Python with OpenCV: native filter2D is left out.');
    runners.push(await openBrowser(folder));
    const where = Object.assign(machine(), ...runners.map(({ versions }) => versions)) as object;
    console.log(where);
    const contestants = runners.flatMap((runner) => runner.contestants);
    const results: Result[] = [];
    for (const size of sizes) {
      const ofSize = await measure(runners, size, kernels, rounds, folder);
      printTimes(ofSize, contestants);
      results.push(...ofSize);
    }
    printTargets(results);
    printGrowth(results);
    writeFileSync(RESULTS, `${JSON.stringify({ where, rounds, results }, null, 2)}\n`);
    console.log(`\nAll numbers: ${RESULTS}`);
    if (results.some((one) => isOurs(one.contestant) && one.times.length === 0)) {
      process.exitCode = 1;
    }
  } finally {
    await Promise.all(runners.map((runner) => runner.close()));
  }
}

async function measure(
  runners: readonly Runner[],
  size: PictureSize,
  kernels: readonly string[],
  rounds: number,
  folder: string,
): Promise<Result[]> {
  const image = await readPicture(size);
  const files = { image: 'image.bin', expected: 'expected.bin' };
  writeFileSync(join(folder, files.image), image.data);
  const results: Result[] = [];
  for (const name of kernels) {
    const kernel = KERNELS[name]!;
    const { width, height, data } = kernel;
    writeFileSync(join(folder, files.expected), expectedOf(image, kernel).data);
    for (const output of ['bytes', 'float'] as const) {
      if (process.stderr.isTTY) process.stderr.write(`\x1b[K${nameOf(size)}, ${name}, ${output}\r`);
      const job: Job = { ...size, ...files, kernel: { width, height, weights: [...data] }, output };
      for (const outcome of await race(runners, job, rounds)) {
        const result = { size: nameOf(size), kernel: name, output, ...outcome };
        results.push(isRight(result, kernel) ? result : { ...result, times: [] });
      }
    }
  }
  return results;
}
