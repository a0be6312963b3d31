import { describePlan, type Plan } from '../src/lib/convolve/index.ts';
import type { Arguments } from './arguments.ts';
import type { ReadPicture } from './picture.ts';

/** The result of one kernel. */
export interface Result {
  readonly name: string;
  /** Its file in the output folder. */
  readonly file: string;
  readonly milliseconds: number;
  readonly plan: Plan;
}

/** `sharpen       12.3 ms  direct, 5 multiplications ...`, with the names padded to one width. */
export function resultLine({ name, milliseconds, plan }: Result, nameWidth: number): string {
  const time = milliseconds.toFixed(1).padStart(8);
  return `${name.padEnd(nameWidth)} ${time} ms  ${describePlan(plan)}`;
}

/** Everything that was done, for another program to read. */
export function reportAsJson(
  { image, out, border, operation, range, rounding, mode }: Arguments,
  { picture: { width, height }, notes }: ReadPicture,
  results: readonly Result[],
  sheet: string,
): string {
  const report = {
    image,
    width,
    height,
    notes,
    border,
    convolve: operation === 'convolve',
    range,
    rounding,
    color: mode === 'colour',
    out,
    sheet,
    results,
  };
  return JSON.stringify(report, null, 2);
}
