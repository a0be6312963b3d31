import { median, randomLcg } from 'd3';
import {
  correlate,
  createByteMatrix,
  createMatrix,
  planFor,
  type ByteMatrix,
  type Matrix,
} from '../src/lib/convolve/index.ts';
import { openEngine } from '../src/lib/engine/index.ts';
import { NAMES } from './contestants/contestant.ts';
import { dense } from './kernels.ts';
import type { BenchOptions } from './options.ts';
import { nameOf, readPicture } from './picture.ts';
import { table, threeDigits, type Line } from './table.ts';
import { medianTime, TURN, WARM_UP } from './timing.ts';

const LARGEST = 1001;
/** Sides that are measured, of which some lie on both sides of a power of two. */
const MEASURED = [
  ...[1, 3, 5, 7, 9, 15, 21, 31, 41, 63, 65, 101, 127, 129, 201, 255, 257, 301, 401],
  ...[501, 513, 701, LARGEST],
];

/** A plan may cost this much less than that of a smaller kernel. */
const TOLERANCE = 0.15;

/** A call that takes longer than this has only so many rounds. */
const SLOW = { milliseconds: 500, rounds: 2 };

const KINDS: Readonly<Record<string, (side: number) => Matrix>> = {
  fractions: (side) => dense(side, side),
  whole: (side) => {
    const random = randomLcg(1 / 2 ** 32);
    const weights = Array.from({ length: side * side }, () => Math.floor(9 * random()) - 4);
    return createMatrix(side, side, weights);
  },
};

type Library = Pick<Awaited<ReturnType<typeof openEngine>>, 'correlate' | 'planFor'>;

/**
 * What square dense kernels cost, from 1 to 1001 a side: by the plan, and measured. Ends the process
 * with 1 if a plan costs over 15 % less than that of a smaller kernel.
 */
export async function compareSides({ sizes, rounds }: BenchOptions): Promise<void> {
  const libraries: readonly (readonly [string, Library])[] = [
    [NAMES.typescript, { correlate, planFor }],
    [NAMES.engine, await openEngine()],
  ];
  const columns = libraries.flatMap(([name, library]) =>
    Object.entries(KINDS).map(
      ([kind, kernelOf]) => [`${name}, ${kind}`, library, kernelOf] as const,
    ),
  );
  for (const size of sizes) {
    const image = await readPicture(size);
    const lines = MEASURED.map((side): Line => {
      const cells = columns.map(([title, library, kernelOf]) => [
        title,
        cellOf(library, kernelOf(side), image, rounds),
      ]);
      return { side: `${side}`, ...(Object.fromEntries(cells) as Line) };
    });
    console.log(`\n${nameOf(size)}, bytes: nanoseconds a pixel (as the plan expects)\n`);
    console.log(table(lines));
    console.log();
    for (const [title, { planFor: plan }, kernelOf] of columns) {
      const fall = largestFall((side) => plan(kernelOf(side), image).cost);
      const says = `${title}: from 1 to ${LARGEST} a side, the plan's cost falls by at most`;
      console.log(`${says} ${(100 * fall).toFixed(0)} %${fall > TOLERANCE ? ' TOO MUCH' : ''}`);
      if (fall > TOLERANCE) process.exitCode = 1;
    }
  }
}

function cellOf(library: Library, kernel: Matrix, image: ByteMatrix, rounds: number): string {
  const { way, tile, arithmetic, cost } = library.planFor(kernel, image);
  const out = createByteMatrix(image.width, image.height);
  const call = (): void => void library.correlate(image, kernel, { output: 'bytes', out });
  const first = medianTime(call, WARM_UP);
  const count = first > SLOW.milliseconds ? Math.min(SLOW.rounds, rounds) : rounds;
  const milliseconds = median(Array.from({ length: count }, () => medianTime(call, TURN)))!;
  const measured = threeDigits((1e6 * milliseconds) / image.data.length);
  const how = tile === undefined ? way : `${way} ${tile.width}x${tile.height}`;
  return `${measured} (${threeDigits(cost)}) ${how} ${arithmetic}`;
}

/** How far the cost falls below that of a smaller kernel, as a part of it. */
function largestFall(costOf: (side: number) => number): number {
  let [most, fall] = [0, 0];
  for (let side = 1; side <= LARGEST; side += 2) {
    const cost = costOf(side);
    fall = Math.max(fall, 1 - cost / most);
    most = Math.max(most, cost);
  }
  return fall;
}
