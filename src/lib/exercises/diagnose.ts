import { parseNumber } from '../notation/index.ts';
import type { AnswerKey, Entry, Mistake, Place } from './problem.ts';
import { isSameNumber } from './same-number.ts';

export type Diagnosis =
  | { readonly kind: 'right' }
  | { readonly kind: 'unreadable'; readonly sentence: string }
  /** A right step on the way, and no answer yet. */
  | { readonly kind: 'unfinished'; readonly sentence: string }
  | {
      readonly kind: 'mistake';
      /** The id of every mistake that gives this number, the most plausible first. */
      readonly mistakes: readonly string[];
      readonly sentence: string;
      readonly place: Place;
    }
  | { readonly kind: 'none'; readonly sentence: string; readonly place: Place };

/**
 * Says of an answer whether it is right, which well-known mistake gives it in this very problem, or
 * what may help on.
 *
 * @param typed As it was typed: `126`, `1134/9`.
 * @param entries What the reader has answered to other questions of the problem.
 */
export function diagnose<Question>(
  typed: string,
  key: AnswerKey<Question>,
  question: Question,
  entries: readonly Entry<Question>[] = [],
): Diagnosis {
  let answer: number;
  try {
    answer = parseNumber(typed);
  } catch (error) {
    return { kind: 'unreadable', sentence: unreadable(typed, error as Error) };
  }
  const tolerance = key.toleranceOf(question);
  if (isSameNumber(answer, key.truthOf(question), tolerance)) return { kind: 'right' };
  const [first, ...others] = key.mistakes.filter((mistake) =>
    numbersOf(mistake, key, question).some((one) => isSameNumber(answer, one, tolerance)),
  );
  if (first === undefined) return { kind: 'none', ...key.hintFor(answer, question, entries) };
  return {
    kind: 'mistake',
    mistakes: [first, ...others].map(({ id }) => id),
    sentence: recognised(first, others[0]),
    place: first.placeFor(question),
  };
}

/**
 * The numbers that a mistake is known by. None where it does no harm in this problem: a number that
 * is right betrays no mistake.
 */
export function numbersOf<Question>(
  mistake: Mistake<Question>,
  key: AnswerKey<Question>,
  question: Question,
): readonly number[] {
  const truth = key.truthOf(question);
  const tolerance = key.toleranceOf(question);
  return mistake
    .answersTo(question)
    .filter((number) => Number.isFinite(number) && !isSameNumber(number, truth, tolerance));
}

function unreadable(typed: string, error: Error): string {
  if (typed.trim() === '') return 'Type a number first.';
  return typed.length > 40 ? 'That is too long for a number. Try 12, −0.5 or 1/9.' : error.message;
}

function recognised<Question>(
  { name, why }: Mistake<Question>,
  second: Mistake<Question> | undefined,
): string {
  const also = second === undefined ? '' : ` The same number comes out when ${second.name}.`;
  return `That is what comes out when ${name}. ${why}${also}`;
}
