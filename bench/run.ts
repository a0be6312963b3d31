/**
 * Times `correlate` against the reference and against a naive loop. Run: npm run bench
 *
 * All contestants take turns in every round, so that a machine that grows slower grows slower for
 * all. Every result is compared with the reference before its time counts.
 */
import { correlate, createMatrix, kernelBank, reference } from '../src/lib/convolve/index.ts';
import type { Matrix } from '../src/lib/convolve/index.ts';
import { naive } from './naive.ts';

type Run = (image: Matrix, kernel: Matrix, options: { readonly out: Matrix }) => Matrix;

const CONTESTANTS = { correlate, reference: reference.correlate, naive } satisfies Record<
  string,
  Run
>;
type Name = keyof typeof CONTESTANTS;
const NAMES = Object.keys(CONTESTANTS) as Name[];

const SIZES = [
  [512, 512],
  [1640, 1190],
] as const;
const ROUNDS = 7;
/** Products a round from which on fewer rounds have to do: the slow ones would take minutes. */
const PATIENCE = 2e8;

for (const [width, height] of SIZES) {
  const image = noise(width, height);
  console.log(`\n${width} x ${height}: median milliseconds (ratio to correlate)`);
  console.table(
    Object.fromEntries(
      Object.entries(kernelBank).map(([name, kernel]) => [name, row(race(image, kernel))]),
    ),
  );
}

/** Median time of each contestant, in milliseconds. */
function race(image: Matrix, kernel: Matrix): Record<Name, number> {
  const { width, height } = image;
  const expected = reference.correlate(image, kernel);
  const rounds = width * height * kernel.data.length > PATIENCE ? 3 : ROUNDS;
  const times = Object.fromEntries(NAMES.map((name) => [name, [] as number[]]));
  const outs = Object.fromEntries(NAMES.map((name) => [name, createMatrix(width, height)]));
  // The first round warms the compiler up and does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const name of NAMES) {
      const out = outs[name]!;
      out.data.fill(NaN);
      const start = performance.now();
      CONTESTANTS[name](image, kernel, { out });
      const time = performance.now() - start;
      if (round > 0) times[name]!.push(time);
      requireEqual(name, out, expected);
    }
  }
  return Object.fromEntries(NAMES.map((name) => [name, median(times[name]!)])) as Record<
    Name,
    number
  >;
}

function requireEqual(name: string, output: Matrix, expected: Matrix): void {
  const wrong = output.data.findIndex((value, i) => !Object.is(value, expected.data[i]));
  if (wrong === -1) return;
  throw new Error(
    `${name} gives ${output.data[wrong]} at ${wrong}, the reference ${expected.data[wrong]}`,
  );
}

function row(times: Record<Name, number>): Record<Name, string> {
  const cell = (name: Name): string =>
    `${times[name].toFixed(1)} (${(times[name] / times.correlate).toFixed(1)})`;
  return Object.fromEntries(NAMES.map((name) => [name, cell(name)])) as Record<Name, string>;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Whole numbers from 0 to 255, the same at every run. */
function noise(width: number, height: number): Matrix {
  const image = createMatrix(width, height);
  let state = 1;
  for (let i = 0; i < image.data.length; i++) {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    image.data[i] = state >>> 24;
  }
  return image;
}
