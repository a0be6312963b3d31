import type { Output } from '../src/lib/convolve/index.ts';
import { median } from './median.ts';
import type { Result } from './race.ts';

export type Find = (
  size: string,
  kernel: string,
  output: Output,
  contestant: string,
) => Result | undefined;

export const finderIn =
  (results: readonly Result[]): Find =>
  (size, kernel, output, contestant) =>
    results.find(
      (one) =>
        one.size === size &&
        one.kernel === kernel &&
        one.output === output &&
        one.contestant === contestant,
    );

/**
 * The one's time as a part of the other's: the median of what it is in each round, since what slows
 * a round down slows both. NaN where one of them did not take part, or was wrong.
 */
export function ratioOf(one: Result | undefined, other: Result | undefined): number {
  const [a, b] = [one?.times ?? [], other?.times ?? []];
  const both = Math.min(a.length, b.length);
  return median(a.slice(0, both).map((time, round) => time / b[round]!));
}
