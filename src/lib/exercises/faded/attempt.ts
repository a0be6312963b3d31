import { parseNumber } from '../../notation/index.ts';
import type { Diagnosis } from '../diagnose.ts';
import type { Place } from '../problem.ts';
import type { Round } from './round.ts';

/** How an answer was judged, if it was. */
export type State = 'right' | 'wrong' | undefined;

/** What follows from a check. */
export interface Reply {
  readonly sentence: string;
  /** The cells to mark. */
  readonly place: Place;
  /** The field to go on with, by its index. */
  readonly next?: number;
  /** Where the reader has finished the round: was every answer right at the first try? */
  readonly finished?: { readonly correct: boolean };
}

/** A reader's work on one round: what stands in its fields, and how it was judged. */
export class Attempt {
  readonly #round: Round;
  readonly #texts: string[];
  readonly #states: State[];
  readonly #blanks: readonly number[];
  #missed = false;
  #shown = false;

  constructor(round: Round) {
    this.#round = round;
    this.#texts = round.fields.map(({ blank, truth }) => (blank ? '' : truth));
    this.#states = round.fields.map(() => undefined);
    this.#blanks = [...round.fields.keys()].filter((field) => round.fields[field]!.blank);
  }

  textOf(field: number): string {
    return this.#texts[field]!;
  }

  stateOf(field: number): State {
    return this.#states[field];
  }

  /** What is typed is not judged until it is checked. */
  type(field: number, text: string): void {
    this.#texts[field] = text;
    this.#states[field] = undefined;
  }

  /** Checks one answer; a right one leads on to the next empty field. */
  check(field: number): Reply {
    const diagnosis = this.#judge(field);
    if (diagnosis.kind !== 'right') return this.#tell(field, diagnosis);
    const next = this.#blanks.find((blank) => this.#texts[blank] === '');
    return (
      this.#finish() ?? {
        ...this.#tell(field, diagnosis),
        ...(next === undefined ? {} : { next }),
      }
    );
  }

  /** Checks all that is filled in, and tells of the first that is not right. */
  checkAll(): Reply {
    const filled = this.#blanks.filter((field) => this.#texts[field]!.trim() !== '');
    const judged = filled.map((field) => ({ field, diagnosis: this.#judge(field) }));
    const wrong = judged.find(({ diagnosis }) => diagnosis.kind !== 'right');
    if (wrong !== undefined) return this.#tell(wrong.field, wrong.diagnosis);
    const left = this.#blanks.length - filled.length;
    const start = filled.length === 0 ? '' : 'Right so far. ';
    const count = left === 1 ? 'One number is' : `${left} numbers are`;
    return this.#finish() ?? { sentence: `${start}${count} still to come.`, place: {} };
  }

  /** Fills in every answer; the round does not count any more. */
  showAnswers(): Reply {
    this.#shown = true;
    for (const field of this.#blanks) {
      this.#texts[field] = this.#round.fields[field]!.truth;
      this.#states[field] = 'right';
    }
    return {
      sentence: 'These are the answers. New numbers give you another try.',
      place: {},
    };
  }

  #judge(field: number): Diagnosis {
    const diagnosis = this.#round.judge(field, this.#texts[field]!, this.#texts.map(numberIn));
    const isRight = diagnosis.kind === 'right';
    this.#states[field] = isRight ? 'right' : 'wrong';
    this.#missed ||= !isRight;
    return diagnosis;
  }

  #tell(field: number, diagnosis: Diagnosis): Reply {
    const { name } = this.#round.fields[field]!;
    return 'sentence' in diagnosis
      ? {
          sentence: `${name}: not yet. ${diagnosis.sentence}`,
          place: 'place' in diagnosis ? diagnosis.place : {},
        }
      : { sentence: `${name}: right.`, place: {} };
  }

  /** If every answer is right, the round is finished. */
  #finish(): Reply | undefined {
    if (this.#blanks.some((field) => this.#states[field] !== 'right')) return undefined;
    const after = this.#round.isLast ? 'You can do it alone.' : 'Try the next round.';
    const reply = { sentence: `All of it is right. ${after}`, place: {} };
    return this.#shown ? reply : { ...reply, finished: { correct: !this.#missed } };
  }
}

function numberIn(text: string): number | undefined {
  try {
    return parseNumber(text);
  } catch {
    return undefined;
  }
}
