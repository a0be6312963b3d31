import type { Partners } from '../grid/index.ts';

/** Cells to mark, by the part of the figure or the round that they belong to. */
export type Place = Partners['cells'];

/** A number that a reader has given for one question of a problem. */
export interface Entry<Question> {
  readonly question: Question;
  readonly number: number;
}

/** A well-known mistake, as someone would make it in one problem. */
export interface Mistake<Question> {
  /** Its name for programs, unique within a problem. */
  readonly id: string;
  /** What was done, as the end of "That is what comes out when ...". */
  readonly name: string;
  /** Why it is a mistake here, and what to do instead, without the answer. */
  readonly why: string;
  /**
   * What someone who makes it may answer; nothing where it cannot be made. A number that is the
   * truth or not finite betrays no mistake: `numbersOf` drops it.
   */
  readonly answersTo: (question: Question) => readonly number[];
  /** The cells at which it leaves the truth. */
  readonly placeFor: (question: Question) => Place;
}

/** What can be said of a wrong answer that no known mistake gives. */
export interface Hint {
  readonly sentence: string;
  readonly place: Place;
}

/** What answers are compared with: the truth, and the mistakes that give other numbers. */
export interface AnswerKey<Question> {
  /** The well-known mistakes, the most plausible first. */
  readonly mistakes: readonly Mistake<Question>[];
  readonly truthOf: (question: Question) => number;
  /** How far an answer may lie from the truth and still be right. */
  readonly toleranceOf: (question: Question) => number;
  /** @param entries What the reader has answered to other questions of the problem. */
  readonly hintFor: (
    answer: number,
    question: Question,
    entries: readonly Entry<Question>[],
  ) => Hint;
}

/**
 * A problem on given data whose answers are numbers, with the words to ask for them. Each kind of
 * problem has its own folder and its own questions: those of a filtered pixel are a product, the sum
 * and the stored number.
 */
export interface Problem<Question> extends AnswerKey<Question> {
  /** The question in words, with all that is needed to answer it. */
  readonly ask: (question: Question) => string;
  /** What the answer is called inside a sentence: "the sum". */
  readonly nameOf: (question: Question) => string;
  /** The truth as it is written. */
  readonly textOf: (question: Question) => string;
}
