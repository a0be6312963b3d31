import { recipes } from '../../../lib/exercises/computation/faded/index.ts';
import { numericTask } from '../../../lib/exercises/computation/numeric.ts';
import { drawProblem } from '../../../lib/exercises/faded/index.ts';
import type {
  ChoiceItem,
  FadedItem,
  NumericItem,
  OrderItem,
} from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { fresh, result, sharpenedResult } from './data.ts';

export const recipe: OrderItem = {
  kind: 'order',
  name: 'worked-example/recipe',
  question: 'Put the four steps for one output pixel in order.',
  hints: [
    'Which step needs nothing but the image and the kernel?',
    'You cannot add before there is something to add, or multiply before you know what lies on what.',
    'Place the kernel first. Storing comes last.',
  ],
  steps: [
    'Place the kernel on the image',
    'Multiply each pixel by the weight on it',
    'Add up the products',
    'Store the sum in the new image',
  ],
  why: 'Place, multiply, add, store: that is the whole recipe.',
};

export const weights: ChoiceItem = {
  kind: 'choice',
  name: 'worked-example/weights',
  question: 'Each weight of the mean kernel is doubled. What happens to the output?',
  options: [
    {
      text: 'It stays the same',
      why: 'Then the weights would not matter at all. What does a doubled weight do to its product?',
    },
    {
      text: 'It becomes twice as large',
      correct: true,
      why: `Each product doubles, so the sum doubles too. It would be twice ${result.sum}, and that still fits into a byte.`,
    },
    {
      text: 'It becomes four times as large',
      why: 'There is one weight in a product, not two.',
    },
  ],
};

export const clamp: ChoiceItem = {
  kind: 'choice',
  name: 'worked-example/clamp',
  question: `The sharpening kernel gave the sum ${sharpenedResult.sum}. When is it right to cut it off at ${sharpenedResult.stored}?`,
  options: [
    {
      text: 'After each product that is above 255',
      why: 'A large product may be balanced by negative ones. Cut it off and the sum is wrong.',
    },
    {
      text: 'As soon as the running sum passes 255',
      why: 'The next products may be negative and bring the sum back down.',
    },
    {
      text: 'Once, when the sum is complete',
      correct: true,
      why: 'Only the final number has to fit into a pixel. Until then, keep all of it.',
    },
  ],
};

export const meanByHand: FadedItem = {
  kind: 'faded',
  name: 'worked-example/mean-by-hand',
  numbers: 'mean',
  title: 'The mean of nine pixels, with less and less help',
};

const storedTask = (
  computation: Parameters<typeof numericTask>[0],
  question: string,
): NumericTask => {
  const sum = computation.image.data.reduce((total, pixel) => total + pixel);
  const why = `The nine pixels add up to ${sum}, and a ninth of that is stored.`;
  return numericTask(computation, { asks: 'value' }, { question, why });
};

export const stored: NumericItem = {
  kind: 'numeric',
  name: 'worked-example/stored',
  task: storedTask({ ...fresh, output: { x: 0, y: 0 } }, 'Which number is stored?'),
  fresh: freshTasks((seed) =>
    storedTask(
      drawProblem(seed, recipes.mean).computation,
      'The mean of these nine pixels is taken. Which number is stored?',
    ),
  ),
};
