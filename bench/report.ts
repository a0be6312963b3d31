import { cpus, loadavg, platform } from 'node:os';
import { NAMES } from './contestants/contestant.ts';
import { MAIN_SIZE, nameOf, SIZES } from './picture.ts';
import { medianOf, ratioOf, type Result } from './race.ts';
import { table, threeDigits, type Line } from './table.ts';
import { GROWTH, TARGETS, type Target } from './targets.ts';

const OUTPUTS = ['bytes', 'float'] as const;

/** Where the times were taken: without it they say little. */
export function machine(): Record<string, string | number> {
  const [first] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    // Above 0, others are at work; at the number of cores, ratios become rough. Windows says 0.
    load: Number(loadavg()[0]!.toFixed(1)),
    platform: platform(),
    Node: process.version,
  };
}

/** The times of one size, and what fraction of native time they are. */
export function printTimes(results: readonly Result[], contestants: readonly string[]): void {
  for (const output of OUTPUTS) {
    const ofOutput = results.filter((result) => result.output === output);
    const present = contestants.filter((name) => ofOutput.some((one) => one.contestant === name));
    const lines = kernelsOf(ofOutput).map((kernel) => {
      const ofKernel = ofOutput.filter((result) => result.kernel === kernel);
      const native = ofKernel.find(({ contestant }) => contestant === NAMES.native);
      const cells = ofKernel.map((result) => [result.contestant, cellOf(result, native)] as const);
      return { kernel, ...Object.fromEntries(cells) };
    });
    const title = `${results[0]!.size}, ${output} out: median milliseconds`;
    print(`${title} (ratio to ${NAMES.native})`, table(lines, ['kernel', ...present]));
  }
}

function cellOf(result: Result, native: Result | undefined): string {
  const { output, times, largestDifference, differing } = result;
  if (times.length === 0) return `wrong by ${threeDigits(largestDifference)}`;
  const ratio = ratioOf(result, native);
  const ofNative = Number.isNaN(ratio) ? '' : ` (${threeDigits(ratio)})`;
  const off = output === 'bytes' && differing > 0 ? ` ±1: ${differing}` : '';
  return `${threeDigits(medianOf(result))}${ofNative}${off}`;
}

/** The targets for which everything was measured. */
export function printTargets(results: readonly Result[]): void {
  const lines = TARGETS.map((target) => targetLine(results, target)).filter(
    (line) => line !== undefined,
  );
  if (lines.length > 0) print(`Targets at ${nameOf(MAIN_SIZE)}, the worst kernel`, table(lines));
}

function targetLine(results: readonly Result[], target: Target): Line | undefined {
  const { kernels, output, contestant, peer, fraction } = target;
  const ratios = kernels.map((kernel) => {
    const job = { size: nameOf(MAIN_SIZE), kernel, output };
    return ratioOf(
      find(results, { ...job, contestant }),
      find(results, { ...job, contestant: peer }),
    );
  });
  const ratio = Math.max(...ratios);
  if (Number.isNaN(ratio)) return undefined;
  const against = `${contestant} / ${peer}`;
  return { kernels: kernels.join(', '), output, against, ...judged(ratio, fraction) };
}

/** Whether a pixel costs the engine the same in the smallest picture and in the largest. */
export function printGrowth(results: readonly Result[]): void {
  const [small, large] = [SIZES[0]!, SIZES.at(-1)!];
  const lines = kernelsOf(results).flatMap((kernel) =>
    OUTPUTS.flatMap((output): Line[] => {
      const [first, last] = [small, large].map((size) => {
        const job = { size: nameOf(size), kernel, output };
        const result = find(results, { ...job, contestant: NAMES.engine });
        return ((result ? medianOf(result) : NaN) * 1e6) / (size.width * size.height);
      }) as [number, number];
      if (Number.isNaN(last / first)) return [];
      const times = { [nameOf(small)]: first.toFixed(2), [nameOf(large)]: last.toFixed(2) };
      return [{ kernel, output, ...times, ...judged(last / first, GROWTH) }];
    }),
  );
  if (lines.length > 0) print(`${NAMES.engine}: nanoseconds a pixel`, table(lines));
}

function judged(ratio: number, limit: number): Line {
  const excess = ratio / limit;
  return {
    ratio: threeDigits(ratio),
    target: threeDigits(limit),
    '': excess <= 1 ? 'reached' : `${excess.toFixed(2)} times too slow`,
  };
}

const kernelsOf = (results: readonly Result[]): string[] => [
  ...new Set(results.map(({ kernel }) => kernel)),
];

const find = (
  results: readonly Result[],
  wanted: Pick<Result, 'size' | 'kernel' | 'output' | 'contestant'>,
): Result | undefined =>
  results.find((one) =>
    (Object.keys(wanted) as (keyof typeof wanted)[]).every((key) => one[key] === wanted[key]),
  );

function print(title: string, text: string): void {
  console.log(`\n${title}\n\n${text}`);
}
