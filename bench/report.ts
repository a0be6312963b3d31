import { cpus, loadavg, platform } from 'node:os';
import { growthLines, targetLines, typescriptLines } from './goals.ts';
import { KERNELS } from './kernels.ts';
import { NATIVE } from './native.ts';
import { MAIN_SIZE, nameOf, SIZES } from './picture.ts';
import type { Result } from './race.ts';
import { finderIn, ratioOf } from './ratio.ts';
import { contestantLines, table, threeDigits } from './tables.ts';
import { isRight } from './verdict.ts';

/** A time is worth as much as one knows about where it was taken. */
export function machine(): Record<string, string | number> {
  const [first] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    // Above 0, others are at work: at the number of cores, ratios get rough. Windows says 0.
    load: Number(loadavg()[0]!.toFixed(1)),
    platform: platform(),
    Node: process.version,
  };
}

/** The results of one size and output: milliseconds, and what part of native time they are. */
export function printResults(
  title: string,
  results: readonly Result[],
  contestants: readonly string[],
): void {
  const find = finderIn(results);
  console.log(`\n${title}: median milliseconds (ratio to ${NATIVE})\n`);
  const lines = contestantLines(results, contestants, (result) => {
    const { size, kernel, output, milliseconds, largestDifference, differing } = result;
    if (Number.isNaN(milliseconds)) return `wrong by ${threeDigits(largestDifference)}`;
    const ratio = ratioOf(result, find(size, kernel, output, NATIVE));
    const ofNative = Number.isNaN(ratio) ? '' : ` (${threeDigits(ratio)})`;
    const off = output === 'bytes' && differing > 0 ? ` ±1: ${differing}` : '';
    return `${threeDigits(milliseconds)}${ofNative}${off}`;
  });
  console.log(table(lines));
}

/** What was asked for, and whether it is there. Tables of sizes that were not measured are left out. */
export function printGoals(results: readonly Result[]): void {
  const has = (size: { width: number; height: number }): boolean =>
    results.some((one) => one.size === nameOf(size));
  const kernels = [...new Set(results.map(({ kernel }) => kernel))];
  if (has(MAIN_SIZE)) {
    console.log(`\nTargets at ${nameOf(MAIN_SIZE)}, the worst kernel of a line (the goal)\n`);
    console.log(table(targetLines(results)));
    console.log('\nPlain TypeScript, bytes, against OpenCV.js filter2D (the goal)\n');
    console.log(table(typescriptLines(results, kernels)));
  }
  if (has(SIZES[0]!) && has(SIZES.at(-1)!)) {
    console.log('\nNanoseconds a pixel (the goal)\n');
    console.log(table(growthLines(results, kernels)));
  }
}

/** Takes the times of wrong results away: they are not quoted. */
export function withoutWrongTimes(results: readonly Result[]): Result[] {
  return results.map((result) =>
    isRight(result, KERNELS[result.kernel]!) ? result : { ...result, times: [], milliseconds: NaN },
  );
}
