import {
  box,
  createMatrix,
  matrixFromRows,
  sharpen,
  sobel,
  type Matrix,
} from '../../../convolve/index.ts';
import type { Storage } from '../../../trace/index.ts';
import { between, type Random } from '../../faded/random.ts';
import type { Recipe } from '../../faded/recipe.ts';
import type { Computation, Question } from '../computation.ts';
import { computationProblem, type ComputationProblem } from '../problem.ts';
import { layOut } from './worksheet.ts';

const BYTES: Storage = { range: 'clamp', rounding: 'half-even' };
const CENTRE = ['without-centre', 'only-centre'];

function pixels(random: Random, side: number, step: number, largest: number): Matrix {
  const data = Array.from({ length: side * side }, () => step * between(random, 1, largest / step));
  return createMatrix(side, side, data);
}

/** A region of three by three under a kernel of the same size: one output pixel. */
const REGION = { size: 'valid', output: { x: 0, y: 0 } } as const;

/** Tidy numbers and the mistakes that they have to tell apart, made into a recipe. */
const recipe = (
  telling: readonly string[],
  draw: (random: Random) => Computation,
): Recipe<Question, ComputationProblem> => ({
  draw: (random) => computationProblem(draw(random)),
  question: { asks: 'value' },
  telling,
  layOut,
});

/** By name: what is practised in each. */
export const recipes = {
  // Pixels are multiples of 9, so that every ninth is whole.
  mean: recipe(['not-normalised', ...CENTRE, 'stopped-early'], (random) => ({
    ...REGION,
    image: pixels(random, 3, 9, 99),
    kernel: box(3, 3),
    storage: BYTES,
  })),
  sharpen: recipe(['clamped-products', 'clamped-sums', 'signs-lost'], (random) => ({
    ...REGION,
    image: pixels(random, 3, 5, 60),
    kernel: sharpen(),
    storage: BYTES,
  })),
  // The kernel's centre lies on the rim, but not in a corner: one row of it hangs out.
  border: recipe(
    [
      ...['border-zero', 'border-reflect101', 'border-wrap', 'flipped', 'transposed'],
      ...['one-column-left', 'one-column-right', 'signs-lost'],
    ],
    (random) => ({
      image: pixels(random, 4, 1, 9),
      kernel: sobel('x'),
      border: 'replicate',
      output: { x: between(random, 1, 2), y: random() < 0.5 ? 0 : 3 },
    }),
  ),
  flip: recipe(
    [
      ...['not-flipped', 'transposed-not-turned', 'transposed'],
      ...['only-columns-reversed', 'only-rows-reversed', 'signs-lost', ...CENTRE],
    ],
    (random) => ({
      ...REGION,
      image: pixels(random, 3, 1, 9),
      kernel: lopsided(random),
      operation: 'convolve',
    }),
  ),
};

/** Three rows of small weights, of which some are negative and most differ. */
function lopsided(random: Random): Matrix {
  const row = () => Array.from({ length: 3 }, () => between(random, -2, 3));
  return matrixFromRows([row(), row(), row()]);
}
