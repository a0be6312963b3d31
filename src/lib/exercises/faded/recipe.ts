import { numbersOf } from '../diagnose.ts';
import type { Problem } from '../problem.ts';
import { isSameNumber } from '../same-number.ts';
import { mulberry32, type Random } from './random.ts';
import type { Worksheet } from './worksheet.ts';

/** How an exercise with fresh numbers is made. Each kind of problem has recipes of its own. */
export interface Recipe<Question, Kind extends Problem<Question> = Problem<Question>> {
  /** A problem on fresh numbers, tidy by the way they are made. */
  readonly draw: (random: Random) => Kind;
  /** The question whose answer decides. */
  readonly question: Question;
  /** Ids of the mistakes that have to give a wrong answer of their own, so that each can be told. */
  readonly telling: readonly string[];
  /** What a round shows of the problem, and what it leaves to the reader. */
  readonly layOut: (problem: Kind, round: number) => Worksheet<Question>;
}

/** How often numbers are drawn before a recipe is given up: good ones need a few draws. */
const DRAWS = 1000;

/**
 * A problem on fresh numbers, the same for the same seed, on which every telling mistake gives a
 * wrong number of its own.
 *
 * @param seed A whole number from 0.
 * @throws {RangeError} for any other seed, and for a recipe whose mistakes cannot be told apart.
 */
export function drawProblem<Question, Kind extends Problem<Question>>(
  seed: number,
  recipe: Recipe<Question, Kind>,
): Kind {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`seed: received ${seed}; pass a whole number from 0`);
  }
  const random = mulberry32(seed);
  for (let draw = 0; draw < DRAWS; draw++) {
    const problem = recipe.draw(random);
    if (tells(problem, recipe)) return problem;
  }
  throw new RangeError(`no numbers tell these mistakes apart: ${recipe.telling.join(', ')}`);
}

/** Does each telling mistake give a number that neither the truth nor another of them gives? */
function tells<Question, Kind extends Problem<Question>>(
  problem: Kind,
  { question, telling }: Recipe<Question, Kind>,
): boolean {
  const tolerance = problem.toleranceOf(question);
  const numbers = problem.mistakes
    .filter(({ id }) => telling.includes(id))
    .flatMap((mistake) => numbersOf(mistake, problem, question).slice(0, 1));
  const areApart = numbers.every((number, index) =>
    numbers.slice(0, index).every((other) => !isSameNumber(number, other, tolerance)),
  );
  return numbers.length === telling.length && areApart;
}
