import { box } from '../../../../src/lib/convolve/index.ts';
import {
  computationProblem,
  type Computation,
  type Question,
} from '../../../../src/lib/exercises/computation/index.ts';
import { diagnose, numbersOf, type Diagnosis } from '../../../../src/lib/exercises/index.ts';
import { region } from '../../trace/support.ts';

const BYTES = { range: 'clamp', rounding: 'half-even' } as const;
export const VALUE: Question = { asks: 'value' };
export const SUM: Question = { asks: 'sum' };
export const ONE = { size: 'valid', output: { x: 0, y: 0 } } as const;

export const mean: Computation = { ...ONE, image: region, kernel: box(3, 3), storage: BYTES };

/** What is said of an answer; entries are the reader's own products in reading order. */
export const diagnosisOf = (
  answer: string | number,
  computation: Computation,
  question: Question = VALUE,
  entries: readonly number[] = [],
): Diagnosis =>
  diagnose(
    String(answer),
    computationProblem(computation),
    question,
    entries.map((number, tap) => ({ question: { asks: 'product', tap }, number })),
  );

/** The names of the mistakes that an answer may come from, or what else it is. */
export function named(
  answer: string | number,
  computation: Computation,
  question: Question = VALUE,
): readonly string[] {
  const diagnosis = diagnosisOf(answer, computation, question);
  return diagnosis.kind === 'mistake' ? diagnosis.mistakes : [diagnosis.kind];
}

export const truthOf = (computation: Computation, question: Question = VALUE): number =>
  computationProblem(computation).truthOf(question);

/** The numbers by which a mistake is known in a computation. */
export function numbersBy(id: string, computation: Computation, question: Question = VALUE) {
  const problem = computationProblem(computation);
  const mistake = problem.mistakes.find((one) => one.id === id)!;
  return numbersOf(mistake, problem, question);
}
