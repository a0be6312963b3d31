import { numbersOf } from '../diagnose.ts';
import type { AnswerKey } from '../problem.ts';

/** What one answer is compared with, as plain data: a page carries it and computes nothing. */
export interface WrittenKey {
  readonly truth: number;
  /** How far an answer may lie from the truth and still be right. */
  readonly tolerance: number;
  /** The most plausible first. */
  readonly mistakes: readonly WrittenMistake[];
  /** Said of a wrong answer that no mistake gives. */
  readonly hint: string;
}

interface WrittenMistake {
  /** What was done, as the end of "That is what comes out when ...". */
  readonly name: string;
  /** Why it is a mistake here, and what to do instead, without the answer. */
  readonly why: string;
  readonly numbers: readonly number[];
}

/** The key to one question of a problem, without the mistakes that do no harm in it. */
export function writeKey<Question>(key: AnswerKey<Question>, question: Question): WrittenKey {
  return {
    truth: key.truthOf(question),
    tolerance: key.toleranceOf(question),
    mistakes: key.mistakes
      .map((mistake) => ({
        name: mistake.name,
        why: mistake.why,
        numbers: numbersOf(mistake, key, question),
      }))
      .filter(({ numbers }) => numbers.length > 0),
    hint: key.hintFor(NaN, question, []).sentence,
  };
}

/** A written key, ready for `diagnose`. It marks no cells. */
export const readKey = ({ truth, tolerance, mistakes, hint }: WrittenKey): AnswerKey<void> => ({
  truthOf: () => truth,
  toleranceOf: () => tolerance,
  mistakes: mistakes.map(({ name, why, numbers }) => ({
    id: name,
    name,
    why,
    answersTo: () => numbers,
    placeFor: () => ({}),
  })),
  hintFor: () => ({ sentence: hint, place: {} }),
});
