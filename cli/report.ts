import { describePlan, type Matrix, type Plan } from '../src/lib/convolve/index.ts';
import type { Arguments } from './arguments.ts';
import type { Source } from './filter-file.ts';
import type { Task } from './task.ts';

/** The result of one kernel. */
export interface Result extends Task {
  /** Its file in the output folder. */
  readonly file: string;
  /** The file of its sums, with the option `--raw`. */
  readonly floats: string | undefined;
  readonly width: number;
  readonly height: number;
  /** From pixels to pixels, without reading or writing files. */
  readonly milliseconds: number;
  readonly plan: Plan;
}

/** `sharpen       12.3 ms  3 x 3, sum 1; direct, 5 multiplications ...`, with padded names. */
export function resultLine(
  { name, settings, milliseconds, plan }: Result,
  nameWidth: number,
): string {
  const { kernel, magnitudeWith } = settings;
  const { width, height, sum } = factsOf(kernel);
  const kernels =
    magnitudeWith === undefined
      ? `${width} x ${height}, sum ${sum}`
      : `two of ${width} x ${height}, sums ${sum} and ${factsOf(magnitudeWith).sum}`;
  const time = milliseconds.toFixed(1).padStart(8);
  return `${name.padEnd(nameWidth)} ${time} ms  ${kernels}; ${describePlan(plan)}`;
}

/** Everything that was done to a picture, for another program to read. */
export function reportOf(
  { image, out }: { readonly image: string; readonly out: string },
  { isNormalized, settings }: Arguments,
  { width, height, notes }: Source,
  results: readonly Result[],
  sheet: string,
): object {
  const { operation, border, size, anchor, constant, scale, offset, range, rounding } = settings;
  return {
    image,
    width,
    height,
    notes,
    size,
    // Nothing beyond the edge is read with the size `valid`.
    border: size === 'valid' ? undefined : border,
    constant,
    anchor,
    convolve: operation === 'convolve',
    normalize: isNormalized,
    scale,
    offset,
    range,
    rounding,
    color: settings.mode === 'colour',
    out,
    sheet,
    results: results.map(({ settings: { kernel, magnitudeWith }, ...result }) => ({
      ...result,
      kernel: factsOf(kernel),
      magnitudeWith: magnitudeWith && factsOf(magnitudeWith),
    })),
  };
}

/** A kernel's sides, and its sum as far as float32 weights can tell it. */
function factsOf({ width, height, data }: Matrix) {
  const sum = data.reduce((total, weight) => total + weight, 0);
  const magnitude = data.reduce((total, weight) => total + Math.abs(weight), 0);
  const isZero = Math.abs(sum) <= magnitude * 2 ** -24;
  return { width, height, sum: isZero ? 0 : Number(sum.toPrecision(6)) };
}
