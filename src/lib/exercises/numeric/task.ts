import type { Grid } from '../../grid/index.ts';
import type { WrittenKey } from './written-key.ts';

/** A question for one number, on numbers of its own. */
export interface NumericTask {
  readonly question: string;
  /** What is given, where the text around it does not show it. */
  readonly grids?: readonly Grid[];
  readonly key: WrittenKey;
  /** The right answer as it is written. */
  readonly answer: string;
  /** Said when the answer is right, and beside it where it is shown. */
  readonly why: string;
}

/** On how many fresh numbers a question may come back. They are drawn when the site is built. */
const FRESH = 12;

/**
 * Whether the numbers of a question tell the right way from the known mistakes: on some, a mistake
 * happens to lead to the right answer.
 */
export const isTelling = ({ key }: NumericTask): boolean =>
  !key.mistakes.some(({ numbers }) =>
    numbers.some((one) => Math.abs(one - key.truth) <= key.tolerance),
  );

/** A question on fresh numbers, for the review: those of the first seeds that are telling. */
export function freshTasks(taskOf: (seed: number) => NumericTask): readonly NumericTask[] {
  const tasks: NumericTask[] = [];
  for (let seed = 1; tasks.length < FRESH; seed++) {
    const task = taskOf(seed);
    if (isTelling(task)) tasks.push(task);
    // More than half of the numbers are to be of use.
    else if (seed > 2 * FRESH) throw new Error(`Most numbers mislead: ${task.question}`);
  }
  return tasks;
}
