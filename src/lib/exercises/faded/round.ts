import { diagnose, type Diagnosis } from '../diagnose.ts';
import type { Problem } from '../problem.ts';
import { drawProblem, type Recipe } from './recipe.ts';
import type { Field, Worksheet } from './worksheet.ts';

/** What each round leaves to the reader. */
const ROUNDS = [
  'Worked out',
  'The last step is yours',
  'Half of it is yours',
  'All of it is yours',
] as const;

/** A number of a round, ready to be shown or asked for. */
export interface RoundField extends Omit<Field<unknown>, 'question'> {
  /** The right answer as it is written. */
  readonly truth: string;
}

/** A round as it is shown and judged, whatever kind of problem it is about. */
export interface Round extends Omit<Worksheet<unknown>, 'fields'> {
  readonly title: string;
  readonly isLast: boolean;
  readonly fields: readonly RoundField[];
  /**
   * Says what is to be said of an answer.
   *
   * @param field Index of the field that it was typed into.
   * @param numbers What stands in each field, given or typed; `undefined` where nothing can be read.
   */
  readonly judge: (
    field: number,
    typed: string,
    numbers: readonly (number | undefined)[],
  ) => Diagnosis;
}

/** The problem of a round: each has numbers of its own. */
export const problemOf = <Question, Kind extends Problem<Question>>(
  recipe: Recipe<Question, Kind>,
  seed: number,
  round: number,
): Kind => drawProblem(seed * ROUNDS.length + round, recipe);

/** All rounds on the numbers of a seed. @throws {RangeError} What `drawProblem` throws. */
export const roundsFrom = <Question, Kind extends Problem<Question>>(
  recipe: Recipe<Question, Kind>,
  seed: number,
): readonly Round[] =>
  ROUNDS.map((name, index) => {
    const problem = problemOf(recipe, seed, index);
    const { fields, ...sheet } = recipe.layOut(problem, index);
    return {
      ...sheet,
      title: `Round ${index + 1} of ${ROUNDS.length}. ${name}.`,
      isLast: index === ROUNDS.length - 1,
      fields: fields.map(({ question, ...field }) => ({
        ...field,
        truth: problem.textOf(question),
      })),
      judge: (field, typed, numbers) => {
        const entries = fields.flatMap(({ question }, at) => {
          const number = numbers[at];
          return number === undefined || at === field ? [] : [{ question, number }];
        });
        return diagnose(typed, problem, fields[field]!.question, entries);
      },
    };
  });
