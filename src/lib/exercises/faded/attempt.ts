import { parseNumber } from '../../notation/index.ts';
import type { Diagnosis } from '../diagnose.ts';
import type { Place } from '../problem.ts';
import type { Round } from './round.ts';

/** How an answer was judged, if it was. */
export type State = 'right' | 'wrong' | undefined;

type Wrong = Exclude<Diagnosis, { readonly kind: 'right' }>;

interface Judged {
  readonly field: number;
  readonly diagnosis: Wrong;
}

/** What follows from a check. */
export interface Reply {
  readonly sentence: string;
  /** The cells to mark. */
  readonly place: Place;
  /** The field to go on with, by its index. */
  readonly next?: number;
  /** Where the reader has finished the round, or given it up: was every answer right at the first try? */
  readonly finished?: { readonly correct: boolean };
}

/** A reader's work on one round: what stands in its fields, and how it was judged. */
export class Attempt {
  readonly #round: Round;
  readonly #texts: string[];
  readonly #states: State[];
  readonly #blanks: readonly number[];
  #missed = false;
  /** Not once it is finished, or its answers are shown. */
  #counts = true;

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

  /** Checks what is filled in in the row of a field; if it is right, the next empty field follows. */
  checkRow(field: number): Reply {
    const { row } = this.#round.fields[field]!;
    const filled = this.#filled().filter((one) => this.#round.fields[one]!.row === row);
    if (filled.length === 0) return { sentence: 'Type a number first.', place: {} };
    const wrong = this.#firstWrong(filled);
    if (wrong !== undefined)
      return { ...this.#tell(wrong.field, wrong.diagnosis), next: wrong.field };
    const next = this.#blanks.find((blank) => this.#isEmpty(blank));
    const sentence =
      filled.length === 1
        ? `${this.#round.fields[filled[0]!]!.name}: right.`
        : `Right, all ${filled.length} in this row.`;
    return this.#finish() ?? { sentence, place: {}, ...(next === undefined ? {} : { next }) };
  }

  /** Checks all that is filled in, and tells of the first that is not right. */
  checkAll(): Reply {
    const filled = this.#filled();
    const wrong = this.#firstWrong(filled);
    if (wrong !== undefined) return this.#tell(wrong.field, wrong.diagnosis);
    const left = this.#blanks.length - filled.length;
    const start = filled.length === 0 ? '' : 'Right so far. ';
    const count = left === 1 ? 'One number is' : `${left} numbers are`;
    return this.#finish() ?? { sentence: `${start}${count} still to come.`, place: {} };
  }

  /** Fills in every answer; the round does not count any more, unless something was missed before. */
  showAnswers(): Reply {
    const finished = this.#missed ? this.#result() : undefined;
    this.#counts = false;
    for (const field of this.#blanks) {
      this.#texts[field] = this.#round.fields[field]!.truth;
      this.#states[field] = 'right';
    }
    return {
      sentence: 'These are the answers. New numbers give you another try.',
      place: {},
      ...(finished === undefined ? {} : { finished }),
    };
  }

  #isEmpty(field: number): boolean {
    return this.#texts[field]!.trim() === '';
  }

  #filled(): number[] {
    return this.#blanks.filter((field) => !this.#isEmpty(field));
  }

  /** Judges some fields, and gives the first that is not right. */
  #firstWrong(fields: readonly number[]): Judged | undefined {
    return fields
      .map((field) => ({ field, diagnosis: this.#judge(field) }))
      .find((judged): judged is Judged => judged.diagnosis.kind !== 'right');
  }

  /** What cannot be read is no answer yet, and no miss. */
  #judge(field: number): Diagnosis {
    const diagnosis = this.#round.judge(field, this.#texts[field]!, this.#texts.map(numberIn));
    this.#states[field] = diagnosis.kind === 'right' ? 'right' : 'wrong';
    this.#missed ||= 'place' in diagnosis;
    return diagnosis;
  }

  #tell(field: number, diagnosis: Wrong): Reply {
    return {
      sentence: `${this.#round.fields[field]!.name}: not yet. ${diagnosis.sentence}`,
      place: 'place' in diagnosis ? diagnosis.place : {},
    };
  }

  /** If every answer is right, the round is finished. */
  #finish(): Reply | undefined {
    if (this.#blanks.some((field) => this.#states[field] !== 'right')) return undefined;
    const after = this.#round.isLast ? 'You can do it alone.' : 'Try the next round.';
    const finished = this.#result();
    return {
      sentence: `All of it is right. ${after}`,
      place: {},
      ...(finished === undefined ? {} : { finished }),
    };
  }

  /** What the round counts as, once. */
  #result(): Reply['finished'] {
    if (!this.#counts) return undefined;
    this.#counts = false;
    return { correct: !this.#missed };
  }
}

function numberIn(text: string): number | undefined {
  try {
    return parseNumber(text);
  } catch {
    return undefined;
  }
}
