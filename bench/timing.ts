import { Bench } from 'tinybench';

/** Milliseconds of a turn. */
export const TURN = 25;
/** Milliseconds of the first turn: compilers work in threads of their own, and finish late. */
export const WARM_UP = 250;

/** Calls a function for this many milliseconds, and at least once; @returns the median of a call. */
export function medianTime(call: () => void, milliseconds: number): number {
  const bench = new Bench({ time: milliseconds, iterations: 1, warmup: false, throws: true });
  const [task] = bench.add('turn', call).runSync();
  if (task?.result.state !== 'completed') throw new Error('The run was not completed.');
  return task.result.latency.p50;
}
