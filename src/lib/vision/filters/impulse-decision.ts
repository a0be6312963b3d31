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

type Place = readonly [x: number, y: number];

/** @param padded An image with at least `REACH` pixels around `centre`, which is an index into its data. */
export function decide(padded: Matrix, centre: number, threshold: number): ImpulseDecision {
  const at = ([x, y]: Place): number => padded.data[centre + y * padded.width + x]!;
  const differences = Array.from(differencesAround(padded, centre, new Float64Array(LINES.length)));
  const deviations = LINES.map((line) => deviationOf(line.map(at)));
  const line = deviations.indexOf(Math.min(...deviations));
  const [, before, after] = LINES[line]!;
  const window = [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x): Place => [x, y]));
  const values = [...window, before, after].map(at).sort((a, b) => a - b);
  const isImpulse = Math.min(...differences) > threshold;
  const value = isImpulse ? values[(values.length - 1) / 2]! : at([0, 0]);
  return { differences, isImpulse, deviations, line, values, value };
}

/** @returns `differences`, into which those along the four lines have been written. */
export function differencesAround(
  { width, data }: Matrix,
  centre: number,
  differences: Float64Array,
): Float64Array {
  const pixel = data[centre]!;
  for (let line = 0; line < LINES.length; line++) {
    let sum = 0;
    for (let i = 0; i < WEIGHTS.length; i++) {
      const [x, y] = LINES[line]![i]!;
      sum += WEIGHTS[i]! * Math.abs(data[centre + y * width + x]! - pixel);
    }
    differences[line] = sum;
  }
  return differences;
}

function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
