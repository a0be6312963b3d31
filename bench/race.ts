import { median } from 'd3';
import type { Output } from '../src/lib/convolve/index.ts';
import type { Job, Runner, Turn } from './runner.ts';
import { TURN, WARM_UP } from './timing.ts';

/** What one contestant did with one job. */
export interface Outcome {
  readonly contestant: string;
  /** Milliseconds in each round; none for a wrong result. */
  readonly times: readonly number[];
  readonly largestDifference: number;
  readonly differing: number;
}

export interface Result extends Outcome {
  readonly size: string;
  readonly kernel: string;
  readonly output: Output;
}

/** A contestant whose call takes longer than this has only so many rounds. */
const SLOW = { milliseconds: 1000, rounds: 2 };

/**
 * Lets the contestants of all runners take turns, round by round, so that a machine that becomes
 * slower becomes slower for all. The first round warms the compilers up and does not count. Each
 * round starts with another contestant, because some leave the cache full for whoever comes next.
 */
export async function race<Task = Job>(
  runners: readonly Runner<Task>[],
  job: Task,
  rounds: number,
): Promise<Outcome[]> {
  const starters: {
    readonly runner: Runner<Task>;
    readonly name: string;
    readonly turns: Turn[];
  }[] = [];
  for (const runner of runners) {
    for (const name of await runner.load(job)) starters.push({ runner, name, turns: [] });
  }
  for (let round = 0; round <= rounds; round++) {
    for (let i = 0; i < starters.length; i++) {
      const { runner, name, turns } = starters[(i + round) % starters.length]!;
      const isSlow = (turns[0]?.milliseconds ?? 0) > SLOW.milliseconds;
      if (isSlow && round > SLOW.rounds) continue;
      turns.push(await runner.turn(name, round === 0 ? WARM_UP : TURN));
    }
  }
  return starters.map(({ name, turns }) => ({
    contestant: name,
    times: turns.slice(1).map(({ milliseconds }) => milliseconds),
    largestDifference: Math.max(...turns.map((turn) => turn.largestDifference)),
    differing: Math.max(...turns.map((turn) => turn.differing)),
  }));
}

/** Median milliseconds over the rounds; NaN for a wrong result. */
export const medianOf = ({ times }: Pick<Outcome, 'times'>): number => median(times) ?? NaN;

/**
 * One contestant's time as a fraction of another's at the same job: the median of the ratios in
 * each round, since what slows a round down slows both. NaN if one of them did not take part, or
 * was wrong.
 */
export function ratioOf(
  one: Pick<Outcome, 'times'> | undefined,
  other: Pick<Outcome, 'times'> | undefined,
): number {
  const [times, others] = [one?.times ?? [], other?.times ?? []];
  const rounds = Math.min(times.length, others.length);
  return median(times.slice(0, rounds), (time, round) => time / others[round]!) ?? NaN;
}
