import type { Diagnosis } from './diagnose.ts';

/** A number that is asked for before a figure shows it. */
export interface Prediction {
  /** The question in words. */
  readonly words: string;
  /** What the number is called inside a sentence. */
  readonly name: string;
  /** The number as it is written. */
  readonly truth: string;
  /** Is the result finished with it, so that the whole of it has been answered? */
  readonly isLast: boolean;
  readonly judge: (typed: string) => Diagnosis;
}

/** What a reader predicted, beside what there was to see. */
export interface Predicted {
  readonly name: string;
  /** The first answer, and the second where the first was a miss; the first is the one that counts. */
  readonly typed: readonly string[];
  readonly truth: string;
  /** Is the last of them right? */
  readonly right: boolean;
}

/** What is said of a first answer that is not right: the number itself is not told yet. */
export const secondTry = (typed: string, { sentence }: Extract<Diagnosis, { sentence: string }>) =>
  `Not yet: you said ${typed}. ${sentence} Try once more.`;

/** What is said of an answer, once the figure has shown the number. */
export function verdictOn({ name, typed, truth }: Predicted, diagnosis: Diagnosis): string {
  return 'sentence' in diagnosis
    ? `You said ${typed.at(-1)}, but ${name} is ${truth}. ${diagnosis.sentence}`
    : `Right: ${name} is ${truth}.`;
}

/** What is said to a reader who gives up after a miss. */
export const shown = ({ name, truth }: Predicted): string => `Here it is: ${name} is ${truth}.`;

/** An answer in the list of those given so far. */
export function listed({ name, typed, truth, right }: Predicted): string {
  const said = typed.join(', then ');
  return right ? `${name}: you: ${said} ✓` : `${name}: you: ${said}, it is ${truth}`;
}

/**
 * The answers that belong to the result at work and are in sight, in the order of the steps.
 *
 * @param predicted By the step that was asked for.
 * @param stepsPerWhole How many steps make one result.
 */
export function inSight(
  predicted: ReadonlyMap<number, Predicted>,
  step: number,
  stepsPerWhole: number,
): Predicted[] {
  const whole = (one: number): number => Math.floor(one / stepsPerWhole);
  return [...predicted]
    .filter(([asked]) => asked <= step && whole(asked) === whole(step))
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one);
}
