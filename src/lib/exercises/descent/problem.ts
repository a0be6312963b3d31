import { formatNumber } from '../../notation/index.ts';
import type { Mistake, Place, Problem } from '../problem.ts';
import { mistakes, type KnownMistake } from './mistakes.ts';
import { errorsOf, gradientOf, RIGHT, weightOf, type Descent, type Working } from './step.ts';

/** An error at a place, the gradient of the left weight, or that weight after the step. */
export type Question =
  | { readonly asks: 'error'; readonly place: number }
  | { readonly asks: 'gradient' }
  | { readonly asks: 'weight' };

/** The problem of one step of gradient descent. */
export interface DescentProblem extends Problem<Question> {
  readonly descent: Descent;
}

/** Two decimals are written. */
const TOLERANCE = 0.0051;

const numberAsked = (descent: Descent, working: Working, question: Question): number => {
  if (question.asks === 'error') return errorsOf(descent, working)[question.place]!;
  return (question.asks === 'gradient' ? gradientOf : weightOf)(descent, working);
};

export function descentProblem(descent: Descent): DescentProblem {
  const truthOf = (question: Question): number => numberAsked(descent, RIGHT, question);
  return {
    descent,
    mistakes: mistakes.map((known) => mistakeIn(descent, known)),
    truthOf,
    toleranceOf: () => TOLERANCE,
    ask: (question) => `What is ${nameOf(question)}?`,
    nameOf,
    textOf: (question) => formatNumber(truthOf(question), 2),
    hintFor: (_, question) => ({
      sentence: HINTS[question.asks],
      place: placeOf(descent, question),
    }),
  };
}

function mistakeIn(descent: Descent, { id, name, why, working }: KnownMistake): Mistake<Question> {
  const made = { ...RIGHT, ...working };
  return {
    ...{ id, name, why },
    answersTo: (question) => [numberAsked(descent, made, question)],
    placeFor: (question) => placeOf(descent, question),
  };
}

const HINTS: Readonly<Record<Question['asks'], string>> = {
  error:
    'Multiply the two pixels by the weights that lie on them, add, and take the wanted number away.',
  gradient:
    'Multiply each error by the pixel under the left weight and add up. Then double, and divide by the number of errors.',
  weight: 'Multiply the gradient by the learning rate, and take that off the left weight.',
};

function nameOf(question: Question): string {
  if (question.asks === 'error') return `the error at place ${question.place}`;
  return question.asks === 'gradient'
    ? 'the gradient of the left weight'
    : 'the left weight after the step';
}

function placeOf({ wanted }: Descent, question: Question): Place {
  const at = (x: number) => ({ x, y: 0 });
  if (question.asks === 'weight') return { kernel: [at(0)] };
  if (question.asks === 'gradient') return { image: wanted.map((_, x) => at(x)) };
  const { place } = question;
  return { image: [at(place), at(place + 1)], after: [at(place)] };
}
