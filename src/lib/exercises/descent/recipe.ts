import { matrixFromRows } from '../../matrix/index.ts';
import { stillGrid, type Grid } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { between, type Random } from '../faded/random.ts';
import type { Recipe } from '../faded/recipe.ts';
import type { Field, Worksheet } from '../faded/worksheet.ts';
import { descentProblem, type DescentProblem, type Question } from './problem.ts';
import type { Descent } from './step.ts';

const PIXELS = 5;
const RATE = 0.1;

/** A row of small numbers, what a hidden kernel makes of it, and another kernel to begin with. */
function draw(random: Random): Descent {
  const pixels = Array.from({ length: PIXELS }, () => between(random, 0, 3));
  const hidden = [-between(random, 1, 2), between(random, 1, 2)] as const;
  const wanted = pixels.slice(1).map((right, x) => hidden[0] * pixels[x]! + hidden[1] * right);
  return { pixels, wanted, kernel: [between(random, 1, 2), between(random, -1, 1)], rate: RATE };
}

/** One step of gradient descent on a row of pixels, for the left of two weights. */
export const recipe: Recipe<Question, DescentProblem> = {
  draw: (random) => descentProblem(draw(random)),
  question: { asks: 'weight' },
  telling: [
    ...['error-turned-round', 'sum', 'without-two', 'other-weight', 'without-pixels'],
    ...['whole-gradient', 'rate-twice'],
  ],
  layOut,
};

/** How many of the numbers are blank in each round, from the last on. */
const BLANK = [0, 1, 3, PIXELS + 1];

function layOut({ descent }: DescentProblem, round: number): Worksheet<Question> {
  const questions: readonly Question[] = [
    ...descent.wanted.map((_, place): Question => ({ asks: 'error', place })),
    { asks: 'gradient' },
    { asks: 'weight' },
  ];
  return {
    task: `The kernel below is to turn the row before into the row after. Take one step with the left weight. The learning rate is ${formatNumber(descent.rate)}.`,
    grids: gridsOf(descent),
    fields: questions.map((question, row): Field<Question> => ({
      ...{ question, row },
      name: NAMES[question.asks] + (question.asks === 'error' ? ` ${question.place}` : ''),
      blank: row >= questions.length - BLANK[round]!,
      isStep: false,
    })),
  };
}

const NAMES: Readonly<Record<Question['asks'], string>> = {
  error: 'Error',
  gradient: 'Gradient, left weight',
  weight: 'New left weight',
};

function gridsOf({ pixels, wanted, kernel }: Descent): readonly Grid[] {
  return [
    { ...stillGrid('image', 'Before', matrixFromRows([pixels])), part: 'image' },
    { ...stillGrid('output', 'After, as wanted', matrixFromRows([wanted])), part: 'after' },
    { ...stillGrid('kernel', 'Kernel so far', matrixFromRows([kernel])), part: 'kernel' },
  ];
}
