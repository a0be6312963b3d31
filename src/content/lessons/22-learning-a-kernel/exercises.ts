import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, FadedItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';

const text = (value: number): string => formatNumber(value, 2);

/** The loss of four errors. */
function lossTask(errors: readonly [number, number, number, number]): NumericTask {
  const sum = errors.reduce((all, error) => all + error, 0);
  const squares = errors.reduce((all, error) => all + error ** 2, 0);
  const sizes = errors.reduce((all, error) => all + Math.abs(error), 0);
  const listed = `${errors.slice(0, 3).map(text).join(', ')} and ${text(errors[3])}`;
  return {
    question: `A kernel is off by ${listed} at four pixels. What is the loss?`,
    answer: text(squares / 4),
    why: `The squares sum to ${text(squares)}. Their mean is ${text(squares)} / 4 = ${text(squares / 4)}.`,
    key: {
      truth: squares / 4,
      tolerance: 0.005,
      mistakes: [
        {
          name: 'the squares are added up and not divided',
          why: 'It is their mean that counts, so that large pictures and small ones can be compared.',
          numbers: [squares],
        },
        {
          name: 'the mean of the errors is taken',
          why: 'Too much here and too little there would cancel, and a bad kernel could have a loss of 0. Square each of them first.',
          numbers: [sum / 4],
        },
        {
          name: 'the signs are dropped and nothing is squared',
          why: 'There are losses like that. Ours takes squares.',
          numbers: [sizes / 4],
        },
        {
          name: 'the root is taken at the end',
          why: 'The loss is the mean of the squares itself.',
          numbers: [Math.sqrt(squares / 4)],
        },
        {
          name: 'the errors are added first and squared afterwards',
          why: 'Each error is squared by itself.',
          numbers: [sum ** 2 / 4, (sum / 4) ** 2],
        },
      ],
      hint: 'Square each error, then take the mean of the four squares.',
    },
  };
}

export const loss: NumericItem = {
  kind: 'numeric',
  name: 'learning-a-kernel/loss',
  task: lossTask([1, -2, 0, 3]),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const error = (): number => between(random, -4, 4);
    return lossTask([error(), error(), between(random, 1, 4), -between(random, 2, 4)]);
  }),
};

/** One step in a valley of one weight. */
function overshootTask(bend: number, distance: number, rate: number): NumericTask {
  const slope = bend * distance;
  const step = rate * slope;
  const truth = distance - step;
  return {
    question: `A search stands in a valley of one weight, ${text(distance)} to the right of its lowest point. The slope there is ${text(slope)}, and the learning rate ${text(rate)}. With numbers below 0 to the left of the lowest point, where does the next step lead?`,
    answer: text(truth),
    why: `The step is ${text(rate)} × ${text(slope)} = ${text(step)}, downhill, to the left: ${text(distance)} − ${text(step)} = ${text(truth)}.`,
    key: {
      truth,
      tolerance: 0.005,
      mistakes: [
        {
          name: 'the step goes uphill',
          why: 'The slope is positive: it goes up to the right. Take the step off.',
          numbers: [distance + step],
        },
        {
          name: 'the whole slope is taken for the step',
          why: 'Multiply it by the learning rate.',
          numbers: [distance - slope],
        },
        {
          name: 'the step is given instead of the place',
          why: 'It starts from where you are.',
          numbers: [step, -step],
        },
        {
          name: 'the learning rate is applied twice',
          why: 'Once is enough.',
          numbers: [distance - rate * step],
        },
        {
          name: 'the sign is lost',
          why: 'The step leads beyond the lowest point, to its left.',
          numbers: [-truth],
        },
      ],
      hint: 'Multiply the slope by the learning rate, and go that far to the left.',
    },
  };
}

export const overshoot: NumericItem = {
  kind: 'numeric',
  name: 'learning-a-kernel/overshoot',
  task: overshootTask(4, 2, 0.3),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    return overshootTask(between(random, 3, 6), between(random, 1, 4), between(random, 4, 8) / 10);
  }),
};

export const step: FadedItem = {
  kind: 'faded',
  name: 'learning-a-kernel/step',
  numbers: 'descent',
  title: 'One step by hand',
};

export const growing: ChoiceItem = {
  kind: 'choice',
  name: 'learning-a-kernel/growing',
  question:
    'Somebody trains a network. The loss is 2 at first, then 3, then 11, then 170, and then the program says `nan`. What should they try first?',
  hints: [
    'In which direction does the loss go, and how does that change from step to step?',
    'Each step lands further away than it started. What decides how long a step is?',
    'Look at the house in the figure of the valley, with the learning rate at its far end.',
  ],
  options: [
    {
      text: 'More steps: it is not done yet',
      why: 'Every further step makes it worse. After `nan`, not a number, there is no way back at all.',
    },
    {
      text: 'A smaller learning rate',
      correct: true,
      why: 'Each step overshoots by more than the one before. With shorter steps the same gradient leads down.',
    },
    {
      text: 'A larger learning rate, to get over the hump',
      why: 'There is no hump. The steps are too long already.',
    },
    {
      text: 'Add the step instead of taking it off',
      why: 'That goes uphill for certain. The direction was right, only the length was not.',
    },
  ],
};

export const zero: ChoiceItem = {
  kind: 'choice',
  name: 'learning-a-kernel/zero',
  question: 'A search ends with a loss of 0. Has it found the kernel that made the picture?',
  options: [
    {
      text: 'Yes: no error is left at any pixel',
      why: 'No error is left on this picture. Another kernel may make the same of it.',
    },
    {
      text: 'Yes, if it took enough steps',
      why: 'The loss cannot fall any further, so more steps change nothing.',
    },
    {
      text: 'Only if no other kernel makes the same picture of it',
      correct: true,
      why: 'From a flat picture, all kernels with the same sum make the same picture. Then the loss cannot tell which of them it was.',
    },
  ],
};

export const turned: ChoiceItem = {
  kind: 'choice',
  name: 'learning-a-kernel/turned',
  question:
    'One layer correlates, another convolves, with the kernel turned. Both have learned to make the same maps of every picture. How do their kernels differ?',
  options: [
    {
      text: 'Not at all: the maps decide',
      why: 'The same numbers laid on the other way round would make other pictures.',
    },
    {
      text: 'They are turned by 180 degrees',
      correct: true,
      why: 'One layer turns its kernel before it lays it on, so it has learned it turned. That matters only when you carry kernels from one library to the other.',
    },
    {
      text: 'One of them has learned the wrong kernel',
      why: 'Each has learned what is right for the way in which it lays its kernel on.',
    },
    {
      text: 'Their rows and columns are swapped',
      why: 'That would be a transposition. A convolution turns.',
    },
  ],
};
