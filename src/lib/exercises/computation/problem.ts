import type { Storage } from '../../trace/index.ts';
import type { Mistake, Problem } from '../problem.ts';
import { isSameNumber } from '../same-number.ts';
import {
  numberAsked,
  storageOf,
  sumOf,
  work,
  type Computation,
  type Question,
  type Working,
} from './computation.ts';
import { hintFor } from './hint.ts';
import { mistakes, type KnownMistake } from './mistakes/index.ts';
import { partingOf, placeOfTaps } from './parting.ts';
import { toleranceOf } from './tolerance.ts';
import { ask, nameOf, textOf } from './words.ts';

/** The problem of computing one output pixel. */
export interface ComputationProblem extends Problem<Question> {
  readonly computation: Computation;
}

/** @throws What `trace` throws. */
export function computationProblem(computation: Computation): ComputationProblem {
  const truth = work(computation);
  const storage = storageOf(computation);
  const truthOf = (question: Question): number => numberAsked(truth, question)!;
  return {
    computation,
    // Made when they are asked for: a stepper asks a question at each step, and seldom needs them.
    get mistakes() {
      return mistakes.map((known) => mistakeIn(computation, truth, known));
    },
    truthOf,
    toleranceOf: (question) => toleranceOf(question, storage),
    ask: (question) => ask(computation, question),
    nameOf: (question) => nameOf(computation, question),
    textOf: (question) => textOf(truthOf(question), question),
    hintFor: (answer, question, entries) => hintFor(answer, computation, question, entries),
  };
}

/** A known mistake as it is made in one computation. */
function mistakeIn(
  computation: Computation,
  truth: Working,
  known: KnownMistake,
): Mistake<Question> {
  const { id, name } = known;
  return {
    id,
    name,
    get why() {
      return known.why(computation);
    },
    answersTo: (question) => {
      const made = known.working(computation);
      return made === undefined ? [] : answersFrom(made, truth, question, storageOf(computation));
    },
    placeFor: (question) => {
      const working = known.working(computation);
      const isProduct = question.asks === 'product';
      const taps = isProduct ? [question.tap] : working && partingOf(computation, working);
      return placeOfTaps(computation, taps ?? []);
    },
  };
}

/** The number asked for, and if a byte is asked for, the sum before it was brought to one. */
function answersFrom(
  made: Working,
  truth: Working,
  question: Question,
  storage: Storage,
): readonly number[] {
  const number = numberAsked(made, question);
  const numbers = number === undefined ? [] : [number];
  if (question.asks !== 'value' || storage === 'float') return numbers;
  const sum = sumOf(made);
  const isTrue = isSameNumber(sum, sumOf(truth), toleranceOf(question, storage));
  return isTrue ? numbers : [...numbers, sum];
}
