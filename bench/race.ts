import type { Output } from '../src/lib/convolve/index.ts';
import { median } from './median.ts';
import type { Job, Side, Turn, TurnLength } from './side.ts';

/** What one contestant did with one job. */
export interface Result {
  readonly size: string;
  readonly kernel: string;
  readonly output: Output;
  readonly contestant: string;
  /** Of each round; none for a wrong result. */
  readonly times: readonly number[];
  /** Their median. */
  readonly milliseconds: number;
  readonly largestDifference: number;
  readonly differing: number;
}

/** Compilers in the browser work beside the page, and have done after a while. */
const WARM_UP: TurnLength = { calls: 100, milliseconds: 250 };
const TURN: TurnLength = { calls: 20, milliseconds: 25 };

/** Whoever takes longer than this for a call has only so many rounds. */
const SLOW = { milliseconds: 1000, rounds: 2 };

/**
 * Lets all contestants of all sides take turns, round by round, so that a machine that grows slower
 * grows slower for all. The first round warms the compilers up and does not count. Each round
 * begins with somebody else, for the sake of whoever follows somebody who leaves the cache full.
 */
export async function race(
  sides: readonly Side[],
  job: Job,
  rounds: number,
): Promise<Pick<Result, 'contestant' | 'times' | keyof Turn>[]> {
  const starters: { readonly side: Side; readonly name: string; readonly turns: Turn[] }[] = [];
  for (const side of sides) {
    for (const name of await side.load(job)) starters.push({ side, name, turns: [] });
  }
  for (let round = 0; round <= rounds; round++) {
    for (let i = 0; i < starters.length; i++) {
      const { side, name, turns } = starters[(i + round) % starters.length]!;
      const isSlow = (turns[0]?.milliseconds ?? 0) > SLOW.milliseconds;
      if (!isSlow || round <= SLOW.rounds) {
        turns.push(await side.turn(name, round === 0 ? WARM_UP : TURN));
      }
    }
  }
  return starters.map(({ name, turns }) => {
    const times = turns.slice(1).map((turn) => turn.milliseconds);
    return {
      contestant: name,
      times,
      milliseconds: median(times),
      largestDifference: Math.max(...turns.map((turn) => turn.largestDifference)),
      differing: Math.max(...turns.map((turn) => turn.differing)),
    };
  });
}
