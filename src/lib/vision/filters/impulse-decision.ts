import type { Matrix } from '../../convolve/index.ts';

/** How far the lines reach from the pixel in their middle. */
export const REACH = 2;

/**
 * The four lines of five pixels through the middle of 5 x 5, without the one in the middle: as [x, y] from
 * there, falling to the right, down, falling to the left, across. The two inner ones are its neighbours.
 */
export const LINES = [
  [
    [-2, -2],
    [-1, -1],
    [1, 1],
    [2, 2],
  ],
  [
    [0, -2],
    [0, -1],
    [0, 1],
    [0, 2],
  ],
  [
    [2, -2],
    [1, -1],
    [-1, 1],
    [-2, 2],
  ],
  [
    [-2, 0],
    [-1, 0],
    [1, 0],
    [2, 0],
  ],
] as const;

/** Inner neighbours count twice. */
const WEIGHTS = [1, 2, 2, 1] as const;

/** What is found around one pixel. */
export interface ImpulseDecision {
  /** For each of `LINES`: sum of weight * |neighbour - pixel|. */
  readonly differences: readonly number[];
  /** Whether even the least of them is above the threshold. */
  readonly isImpulse: boolean;
  /** For each of `LINES`: the standard deviation of its four neighbours. */
  readonly deviations: readonly number[];
  /** The line of least deviation; the first of equal ones. */
  readonly line: number;
  /** The 3 x 3 around the pixel and the two neighbours on that line once more, rising: the sixth is the median. */
  readonly values: readonly number[];
  /** What becomes of the pixel: the median of an impulse, or itself. */
  readonly value: number;
}

/** Where the four neighbours on each line lie, line after line, as steps in the data of an image so wide. */
export const stepsAlongLines = (width: number): Int32Array =>
  Int32Array.from(LINES.flatMap((line) => line.map(([x, y]) => y * width + x)));

/** One pixel of an image that has at least `REACH` pixels around it. */
export interface Surroundings {
  readonly data: Matrix['data'];
  readonly centre: number;
  /** As `stepsAlongLines` has them for this image. */
  readonly steps: Int32Array;
}

/** @param padded An image with at least `REACH` pixels around `centre`, which is an index into its data. */
export function decide(padded: Matrix, centre: number, threshold: number): ImpulseDecision {
  const around = { data: padded.data, centre, steps: stepsAlongLines(padded.width) };
  const differences = LINES.map((_, line) => differenceOn(around, line));
  const isImpulse = Math.min(...differences) > threshold;
  const values = new Float64Array(VALUES);
  const median = medianAround(around, padded.width, values);
  return {
    differences,
    isImpulse,
    deviations: LINES.map((_, line) => Math.sqrt(varianceOn(around, line))),
    line: evenestLine(around),
    values: [...values],
    value: isImpulse ? median : padded.data[centre]!,
  };
}

/** Whether a pixel differs by more than a threshold along every line; most are found not to at the first. */
export function isImpulse(around: Surroundings, threshold: number): boolean {
  for (let line = 0; line < LINES.length; line++) {
    if (differenceOn(around, line) <= threshold) return false;
  }
  return true;
}

/** Pixels of the 3 x 3, and two of them once more. */
export const VALUES = 11;

/** @returns The median of `values`, into which they have been written, rising. */
export function medianAround(around: Surroundings, width: number, values: Float64Array): number {
  const { data, centre, steps } = around;
  let index = 0;
  for (let y = -1; y <= 1; y++) {
    for (let x = -1; x <= 1; x++) values[index++] = data[centre + y * width + x]!;
  }
  const inner = 4 * evenestLine(around) + 1;
  values[index++] = data[centre + steps[inner]!]!;
  values[index] = data[centre + steps[inner + 1]!]!;
  return values.sort()[(VALUES - 1) / 2]!;
}

/** Sum of weight * |neighbour - pixel| on a line. */
function differenceOn({ data, centre, steps }: Surroundings, line: number): number {
  const pixel = data[centre]!;
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) {
    sum += WEIGHTS[i]! * Math.abs(data[centre + steps[4 * line + i]!]! - pixel);
  }
  return sum;
}

function evenestLine(around: Surroundings): number {
  let [evenest, least] = [0, Infinity];
  for (let line = 0; line < LINES.length; line++) {
    const variance = varianceOn(around, line);
    if (variance < least) [evenest, least] = [line, variance];
  }
  return evenest;
}

/** The variance of the four neighbours on a line. */
function varianceOn({ data, centre, steps }: Surroundings, line: number): number {
  const at = (i: number): number => data[centre + steps[4 * line + i]!]!;
  const mean = (at(0) + at(1) + at(2) + at(3)) / 4;
  return (
    ((at(0) - mean) ** 2 + (at(1) - mean) ** 2 + (at(2) - mean) ** 2 + (at(3) - mean) ** 2) / 4
  );
}
