import {
  createByteMatrix,
  createMatrix,
  type Image,
  type Matrix,
} from '../src/lib/convolve/index.ts';
import type { Line } from './goals.ts';
import { PLAN_KERNELS } from './kernels.ts';
import { median } from './median.ts';
import { nameOf, readPicture, type PictureSize } from './picture.ts';
import { table } from './tables.ts';
import { chosenWay, waysOf } from './ways.ts';

/** The way that is chosen may take this much longer than the best one. */
const TOLERANCE = 1.15;
/** A way that takes so many times as long as the best at first is out of the race. */
const HOPELESS = 2;
/** A choice that looks wrong is looked at again, in so many times as many rounds. */
const AGAIN = 4;

interface Settings {
  readonly sizes: readonly PictureSize[];
  readonly kernels: readonly string[];
  readonly rounds: number;
}

/**
 * Runs every way that a kernel allows, in Node, and tells where the plan's choice is not the best
 * one. Ends the process with 1 if a choice takes over 15 % longer than the best.
 */
export async function comparePlans({ sizes, kernels, rounds }: Settings): Promise<void> {
  for (const size of sizes) {
    const bytes = await readPicture(size);
    const { width, height } = size;
    const pictures: [string, Image, Image][] = [
      ['bytes', bytes, createByteMatrix(width, height)],
      ['float', createMatrix(width, height, bytes.data), createMatrix(width, height)],
    ];
    const lines = pictures.flatMap(([numbers, image, out]) =>
      kernels.map((kernel) => ({
        kernel,
        'in and out': numbers,
        ...lineOf(image, PLAN_KERNELS[kernel]!, out, rounds),
      })),
    );
    console.log(`\n${nameOf(size)}: median milliseconds of every way\n`);
    console.log(table(lines));
  }
}

function lineOf(image: Image, kernel: Matrix, out: Image, rounds: number): Line {
  const chosen = chosenWay(image, kernel);
  const ways = waysOf(image, kernel, out);
  let times = compete(ways, chosen, rounds);
  const excess = (): number => times.get(chosen)! / Math.min(...times.values());
  if (excess() > TOLERANCE) times = compete(ways, chosen, AGAIN * rounds);
  if (excess() > TOLERANCE) process.exitCode = 1;
  const columns = ['direct', 'separable', 'running-sum', 'tiles'];
  return {
    ...Object.fromEntries(columns.map((way) => [way, times.get(way)?.toPrecision(3) ?? '-'])),
    chosen,
    'of the best': `${excess().toFixed(2)}${excess() > TOLERANCE ? ' TOO SLOW' : ''}`,
  };
}

/** Median milliseconds of each way; the ways take turns. */
function compete(
  ways: ReadonlyMap<string, () => void>,
  chosen: string,
  rounds: number,
): Map<string, number> {
  const times = new Map([...ways.keys()].map((name) => [name, [] as number[]]));
  const run = (name: string): void => {
    const start = performance.now();
    ways.get(name)!();
    times.get(name)!.push(performance.now() - start);
  };
  for (const name of ways.keys()) run(name);
  const best = Math.min(...[...times.values()].flat());
  const hopeful = [...ways.keys()].filter(
    (name) => name === chosen || times.get(name)![0]! < HOPELESS * best,
  );
  for (let round = 0; round < rounds; round++) hopeful.forEach(run);
  // The first call, in which the compiler warms up, counts for nobody who had another.
  return new Map(
    [...times].map(([name, all]) => [name, median(all.slice(all.length > 1 ? 1 : 0))]),
  );
}
