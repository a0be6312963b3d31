/** Measures `correlate` against other libraries. Run: npm run bench -- --help */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KERNELS } from './kernels.ts';
import { openBrowser } from './browser.ts';
import { expectedOf } from './expected.ts';
import { openNative } from './native.ts';
import { HELP, readOptions, type BenchOptions } from './options.ts';
import { requirePeers } from './peers.ts';
import { nameOf, readPicture, type PictureSize } from './picture.ts';
import { comparePlans } from './plan.ts';
import { race, type Result } from './race.ts';
import { machine, printGoals, printResults, withoutWrongTimes } from './report.ts';
import type { Job, Side } from './side.ts';
import { isOurs } from './verdict.ts';

const RESULTS = join(import.meta.dirname, 'results.json');

const options = optionsOrExit();
if (options.help) console.log(HELP);
else if (options.plan) await comparePlans(options);
else await bench(options);

function optionsOrExit(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

async function bench({ sizes, kernels, rounds }: BenchOptions): Promise<void> {
  requirePeers();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  // Also when somebody loses patience and interrupts.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const sides: Side[] = [];
  try {
    const native = await openNative(folder);
    if (native !== undefined) sides.push(native);
    else console.log('This machine has no Python with OpenCV: native filter2D is left out.');
    sides.push(await openBrowser(folder));
    const where = Object.assign(machine(), ...sides.map(({ versions }) => versions)) as object;
    console.log(where);
    const contestants = sides.flatMap((side) => side.contestants);
    const results: Result[] = [];
    for (const size of sizes) {
      const ofSize = await measure(sides, size, kernels, rounds, folder);
      for (const output of ['bytes', 'float'] as const) {
        printResults(
          `${nameOf(size)}, ${output} out`,
          ofSize.filter((result) => result.output === output),
          contestants,
        );
      }
      results.push(...ofSize);
    }
    printGoals(results);
    writeFileSync(RESULTS, `${JSON.stringify({ where, rounds, results }, null, 2)}\n`);
    console.log(`\nAll numbers: ${RESULTS}`);
    if (results.some((one) => isOurs(one.contestant) && Number.isNaN(one.milliseconds))) {
      process.exitCode = 1;
    }
  } finally {
    await Promise.all(sides.map((side) => side.close()));
  }
}

async function measure(
  sides: readonly Side[],
  size: PictureSize,
  kernels: readonly string[],
  rounds: number,
  folder: string,
): Promise<Result[]> {
  const image = await readPicture(size);
  writeFileSync(join(folder, 'image.bin'), image.data);
  const results: Result[] = [];
  for (const name of kernels) {
    const kernel = KERNELS[name]!;
    writeFileSync(join(folder, 'expected.bin'), expectedOf(image, kernel).data);
    for (const output of ['bytes', 'float'] as const) {
      const job: Job = {
        ...size,
        image: 'image.bin',
        kernel: { width: kernel.width, height: kernel.height, weights: [...kernel.data] },
        output,
        expected: 'expected.bin',
      };
      if (process.stderr.isTTY) process.stderr.write(`\x1b[K${nameOf(size)}, ${name}, ${output}\r`);
      const raced = await race(sides, job, rounds);
      results.push(
        ...raced.map((result) => ({ size: nameOf(size), kernel: name, output, ...result })),
      );
    }
  }
  return withoutWrongTimes(results);
}
