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

/** A question on fresh numbers, for the review. */
export const freshTasks = (taskOf: (seed: number) => NumericTask): readonly NumericTask[] =>
  Array.from({ length: FRESH }, (_, index) => taskOf(index + 1));
