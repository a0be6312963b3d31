import { median } from 'd3';
import { createByteMatrix, createMatrix, type Image } from '../src/lib/convolve/index.ts';
import { NAMES } from './contestants/contestant.ts';
import { PLAN_KERNELS } from './kernels.ts';
import type { BenchOptions } from './options.ts';
import { nameOf, readPicture } from './picture.ts';
import { table, threeDigits, type Line } from './table.ts';
import { medianTime, TURN, WARM_UP } from './timing.ts';
import { openEngineWays, typescriptWays, type Way } from './ways.ts';

/** The way that is chosen may take this much longer than the fastest one. */
const TOLERANCE = 1.15;
/** A way that takes this many times as long as the fastest in the first round is out of the race. */
const HOPELESS = 2;
/** A choice that looks wrong is measured again in this many times as many rounds. */
const AGAIN = 4;

/**
 * Runs every way that a kernel allows, in Node, and shows where the plan's choice is not the
 * fastest one. Ends the process with 1 if a choice takes over 15 % longer than that.
 */
export async function comparePlans({ sizes, kernels, rounds }: BenchOptions): Promise<void> {
  const libraries = [
    [NAMES.typescript, typescriptWays],
    [NAMES.engine, await openEngineWays()],
  ] as const;
  for (const size of sizes) {
    const { width, height } = size;
    const bytes = await readPicture(size);
    const pictures: readonly (readonly [string, Image, Image])[] = [
      ['bytes', bytes, createByteMatrix(width, height)],
      ['float', createMatrix(width, height, bytes.data), createMatrix(width, height)],
    ];
    for (const [library, waysOf] of libraries) {
      const lines = pictures.flatMap(([numbers, image, out]) =>
        kernels.map((kernel) => ({
          kernel,
          'in and out': numbers,
          ...lineOf(waysOf(image, PLAN_KERNELS[kernel]!, out), rounds, width * height),
        })),
      );
      console.log(`\n${library}, ${nameOf(size)}: nanoseconds a pixel (as the plan expects)\n`);
      console.log(table(lines));
    }
  }
}

function lineOf(ways: readonly Way[], rounds: number, pixels: number): Line {
  const chosen = ways.find(({ isChosen }) => isChosen);
  if (chosen === undefined) return {};
  let times = compete(ways, rounds);
  const excess = (): number => times.get(chosen)! / Math.min(...times.values());
  if (excess() > TOLERANCE) times = compete(ways, AGAIN * rounds);
  const isSlow = excess() > TOLERANCE;
  if (isSlow) process.exitCode = 1;
  const shown = [...times].map(([{ name, expected }, milliseconds]) => {
    const measured = threeDigits((1e6 * milliseconds) / pixels);
    return `${name} ${measured} (${threeDigits(expected)})`;
  });
  return {
    ways: shown.join(', '),
    chosen: chosen.name,
    'of the fastest': `${excess().toFixed(2)}${isSlow ? ' TOO SLOW' : ''}`,
  };
}

/** Median milliseconds of each way; the ways take turns. The first turn warms the compiler up. */
function compete(ways: readonly Way[], rounds: number): Map<Way, number> {
  const first = new Map(ways.map((way) => [way, medianTime(way.call, WARM_UP)]));
  const limit = HOPELESS * Math.min(...first.values());
  const hopeful = ways.filter((way) => way.isChosen || first.get(way)! < limit);
  const times = new Map(hopeful.map((way) => [way, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const way of hopeful) times.get(way)!.push(medianTime(way.call, TURN));
  }
  return new Map(ways.map((way) => [way, median(times.get(way) ?? []) ?? first.get(way)!]));
}
