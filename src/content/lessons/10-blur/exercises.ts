import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { average, together } from './data.ts';

/** What a mean that was divided by the wrong number makes of a flat area. */
function weightTask(side: number, divisor: number, level: number): NumericTask {
  const truth = (level * side * side) / divisor;
  return {
    question: `Somebody makes a mean of ${side} by ${side}, but with weights of 1/${divisor}. What becomes of a flat area of ${level}?`,
    answer: formatNumber(truth),
    why: `There are ${side * side} weights of 1/${divisor}. They sum to ${formatNumber((side * side) / divisor)}, and a flat area is multiplied by that.`,
    key: {
      truth,
      tolerance: 0.06,
      mistakes: [
        {
          name: 'the kernel is taken for a true mean',
          why: 'Its weights are not one divided by the number of cells, so they do not sum to 1.',
          numbers: [level],
        },
        {
          name: 'one weight is taken for the whole kernel',
          why: `There are ${side * side} products, and all of them are added.`,
          numbers: [level / divisor],
        },
        {
          name: 'the weights of a single row are added',
          why: 'Width times height: all rows count.',
          numbers: [(level * side) / divisor],
        },
      ],
      hint: 'A flat area is multiplied by the sum of the weights. How many weights are there?',
    },
  };
}

export const weight: NumericItem = {
  kind: 'numeric',
  name: 'blur/weight',
  task: weightTask(5, 50, 120),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const side = 2 * between(random, 1, 4) + 1;
    const divisor = side * side * [2, 4, 5][between(random, 0, 2)]!;
    return weightTask(side, divisor, 20 * between(random, 3, 12));
  }),
};

/** Two Gaussians, one after the other. */
function togetherTask(first: number, second: number): NumericTask {
  const truth = together(first, second);
  return {
    question: `A photo is blurred with sigma ${first}, and the result with sigma ${second}. To one decimal, which sigma would do both at once?`,
    answer: formatNumber(truth, 1),
    why: `The squares add: ${first}² + ${second}² = ${first * first + second * second}, and its root is ${formatNumber(truth, 2)}.`,
    key: {
      truth,
      tolerance: 0.06,
      mistakes: [
        {
          name: 'the sigmas are added',
          why: 'Their squares add. The second blur moves part of the light back towards the middle.',
          numbers: [first + second],
        },
        {
          name: 'the root is not taken',
          why: 'The sum of the squares is the square of the sigma.',
          numbers: [first * first + second * second],
        },
        {
          name: 'the larger of the two is taken',
          why: 'The other blur adds to it, if not much.',
          numbers: [Math.max(first, second)],
        },
        {
          name: 'the two are averaged',
          why: 'A second blur can only make the picture softer than the first one did.',
          numbers: [(first + second) / 2],
        },
      ],
      hint: 'Square both, add them, and take the root.',
    },
  };
}

export const twice: NumericItem = {
  kind: 'numeric',
  name: 'blur/twice',
  task: togetherTask(3, 3),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    return togetherTask(between(random, 1, 6), between(random, 2, 8));
  }),
};

export const cutOff: ChoiceItem = {
  kind: 'choice',
  name: 'blur/cut-off',
  question:
    'You want a stronger blur and raise sigma from 3 to 30. The kernel stays 7 by 7, and the picture hardly changes. Why?',
  hints: [
    'How far from the middle are the outermost weights?',
    'Three pixels. With sigma 30, how much has the bell sunk there?',
    'Next to nothing: all weights are nearly equal.',
  ],
  options: [
    {
      text: 'The weights do not sum to 1 any more',
      why: 'They do: they are divided by their sum, whatever sigma is.',
    },
    {
      text: 'The kernel is too small: it has become a mean of 7 by 7',
      correct: true,
      why: 'It sees only the flat top of the bell. For sigma 30 a kernel of about 181 by 181 is needed.',
    },
    {
      text: 'Sigma has an effect only below 3',
      why: 'Make the kernel larger, and a larger sigma has an effect, too.',
    },
  ],
};

export const squares: ChoiceItem = {
  kind: 'choice',
  name: 'blur/squares',
  question: 'The small lights of a city are blurred, and each has become a square. What happened?',
  options: [
    {
      text: 'The blur was a mean',
      correct: true,
      why: 'Under a mean, a bright pixel turns into a picture of the kernel: a square of equal grays.',
    },
    {
      text: 'The blur was a Gaussian',
      why: 'Its weights depend on the distance from the middle alone, so a light becomes a round spot.',
    },
    {
      text: 'The kernel was turned the wrong way',
      why: 'A mean and a Gaussian look the same after a half-turn.',
    },
  ],
};

export const light: ChoiceItem = {
  kind: 'choice',
  name: 'blur/light',
  question: `A fine checkerboard of black and white pixels is blurred until it is one gray. Program A shows ${average.bytes}, program B ${average.light}. Which of them is wrong?`,
  options: [
    { text: 'A', why: `A averages bytes, and ${average.bytes} is their mean.` },
    { text: 'B', why: `B averages light, and half of the light is byte ${average.light}.` },
    {
      text: 'Neither: A averages bytes, B averages light',
      correct: true,
      why: 'B looks like the checkerboard from afar. A does what most programs do.',
    },
  ],
};
