import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { stillGrid } from '../../../lib/grid/index.ts';
import { createMatrix } from '../../../lib/convolve/index.ts';
import { exerciseSums as data, first } from './data.ts';

export const negative: ChoiceItem = {
  kind: 'choice',
  name: 'output-range/negative',
  question: `The kernel \`sobel_x\`, used as written, gives ${data.sum} at one pixel. What does that tell you?`,
  options: [
    {
      text: 'Something overflowed',
      why: 'Nothing did. Some weights are negative, so some sums are.',
    },
    {
      text: 'The picture gets darker there, from left to right',
      correct: true,
      why: 'The left side is subtracted from the right one. A sum below 0 says that the left is brighter.',
    },
    {
      text: 'The kernel has to be normalised',
      why: 'Its weights sum to 0. Dividing them makes the sum smaller, not positive.',
    },
  ],
};

export const midgray: ChoiceItem = {
  kind: 'choice',
  name: 'output-range/midgray',
  question: `You want a gray picture in which both signs can be told apart, and take mid-gray. What is stored for ${data.sum}?`,
  options: [
    { text: data.clamped, why: 'That is a clamp. Everything negative becomes black.' },
    {
      text: data.absolute,
      why: 'That is the absolute value. It keeps the size and loses the sign.',
    },
    {
      text: data.midgray,
      correct: true,
      why: 'Mid-gray: half of the sum, counted from 128. Darker than the middle means negative.',
    },
  ],
};

export const clampOnce: ChoiceItem = {
  kind: 'choice',
  name: 'output-range/clamp-once',
  question: 'You sharpen a picture and blur the result. When do you clamp?',
  hints: [
    'What does the blur need from the sharpened picture?',
    'It averages neighbours. If some of them were cut off, their mean is a different one.',
    'Keep every sum as it is until nothing more is computed from it.',
  ],
  options: [
    {
      text: 'After each product',
      why: 'Then every negative product is lost, and the sum is wrong.',
    },
    {
      text: 'After the sharpening, and again at the end',
      why: 'The blur then averages numbers that were cut off. Those pixels come out wrong.',
    },
    {
      text: 'Once, at the end',
      correct: true,
      why: 'Until then the sums are kept as they are, with sign and fraction.',
    },
  ],
};

export const rescale: ChoiceItem = {
  kind: 'choice',
  name: 'output-range/rescale',
  question:
    'What does scikit-image’s `rescale_intensity` with `in_range=(0, 255)` do to floating-point sums from −120 to 380?',
  options: [
    {
      text: 'It stretches them, so that −120 becomes black and 380 white',
      why: 'That would be min-max. For that it would have to be told the range that the numbers really have.',
    },
    {
      text: 'It cuts them off at 0 and 255',
      correct: true,
      why: '`in_range` says where to cut. What lies inside keeps its place.',
    },
    { text: 'It shifts them, so that none is negative', why: 'Nothing is shifted: 0 stays 0.' },
  ],
};

export const truncate: ChoiceItem = {
  kind: 'choice',
  name: 'output-range/truncate',
  question:
    'A sum is 126.8. Your program says `astype("uint8")`, OpenCV rounds. What do the two store?',
  options: [
    {
      text: `Both store ${data.rounded}`,
      why: '`astype` does not round. It drops what comes after the point.',
    },
    {
      text: `Yours stores ${data.truncated}, OpenCV ${data.rounded}`,
      correct: true,
      why: 'Truncating drops the fraction. After a blur, that makes about half of the pixels darker by 1.',
    },
    {
      text: `Yours stores ${data.rounded}, OpenCV ${data.truncated}`,
      why: 'OpenCV rounds. Is 126.8 nearer to 126 or to 127?',
    },
  ],
};

/** How many of some sums a clamp changes. */
function cutTask(low: number, high: number, all: number): Omit<NumericTask, 'question'> {
  const cut = low + high;
  return {
    answer: String(cut),
    why: `${low} below 0 and ${high} above 255, out of ${all}.`,
    key: {
      truth: cut,
      tolerance: 0.001,
      mistakes: [
        {
          name: 'only the sums above 255 are counted',
          why: 'A pixel cannot hold a negative number either.',
          numbers: [high],
        },
        {
          name: 'only the negative sums are counted',
          why: 'A pixel cannot hold more than 255 either.',
          numbers: [low],
        },
        {
          name: 'the sums are counted that fit',
          why: 'Those stay as they are. The question is about the others.',
          numbers: [all - cut],
        },
      ],
      hint: 'Count the sums below 0, then those above 255.',
    },
  };
}

export const cutOff: NumericItem = {
  kind: 'numeric',
  name: 'output-range/cut-off',
  task: {
    ...cutTask(Number(first.low), Number(first.high), Number(first.pixels)),
    question: 'How many pixels does a clamp cut off in the figure, on both sides together?',
  },
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const sums = Array.from({ length: 12 }, () => between(random, -200, 450));
    const low = sums.filter((sum) => sum < 0).length;
    const high = sums.filter((sum) => sum > 255).length;
    return {
      ...cutTask(low, high, sums.length),
      question: 'How many of these sums does a clamp cut off, on both sides together?',
      grids: [stillGrid('output', 'Sums', createMatrix(4, 3, sums))],
    };
  }),
};
