import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { pixelTask } from './data.ts';

/** One pixel of an unsharp mask. */
function maskTask({ pixel, blurred, amount }: ReturnType<typeof pixelTask>): NumericTask {
  const detail = pixel - blurred;
  const truth = pixel + amount * detail;
  return {
    question: `A pixel is ${pixel}; after the blur it is ${blurred}. The amount is ${amount}. What does sharpening make of it?`,
    answer: formatNumber(truth),
    why: `${pixel} + ${amount} × (${pixel} − ${blurred}) = ${formatNumber(truth)}.`,
    key: {
      truth,
      tolerance: 0.01,
      mistakes: [
        {
          name: 'the detail is taken away instead of added',
          why: 'That moves the pixel towards the blur. Sharpening moves it away from the blur.',
          numbers: [pixel - amount * detail],
        },
        {
          name: 'the detail is added to the blurred pixel',
          why: 'Start from the pixel as it is. With the blurred one, the first helping of detail only brings it back.',
          numbers: [blurred + amount * detail],
        },
        {
          name: 'the amount is left out',
          why: 'Multiply the detail by the amount first.',
          numbers: [pixel + detail],
        },
        {
          name: 'the blurred pixel is added as a whole',
          why: 'The detail is the difference of the two, not the blurred pixel.',
          numbers: [pixel + amount * blurred],
        },
      ],
      hint: 'First the detail: the pixel minus the blurred pixel. Then the pixel plus amount times detail.',
    },
  };
}

export const mask: NumericItem = {
  kind: 'numeric',
  name: 'sharpen/mask',
  task: maskTask({
    pixel: 120,
    blurred: 100,
    amount: 1.5,
  }),
  fresh: freshTasks((seed) => maskTask(pixelTask(seed))),
};

export const sign: ChoiceItem = {
  kind: 'choice',
  name: 'sharpen/sign',
  question:
    'A program computes identity + amount × (blur − identity), with amount 1. What does its picture look like?',
  hints: [
    'What is left of the sum when the amount is 1?',
    'identity + blur − identity: two of the three cancel.',
    'Only the blur remains.',
  ],
  options: [
    {
      text: 'Sharper',
      why: 'Look at the order inside the brackets: the detail has changed its sign.',
    },
    {
      text: 'Blurred',
      correct: true,
      why: 'The identity cancels, and the blur is what is left. With the sign wrong, sharpening is blurring.',
    },
    { text: 'Black', why: 'The weights still sum to 1, so the brightness stays.' },
    { text: 'Unchanged', why: 'It would be with amount 0.' },
  ],
};

export const noise: ChoiceItem = {
  kind: 'choice',
  name: 'sharpen/noise',
  question: 'You sharpen a photo that was taken in the dark, and its grain gets worse. Why?',
  options: [
    {
      text: 'The kernel sums to more than 1',
      why: 'It sums to 1. The brightness stays; what grows are differences between neighbours.',
    },
    {
      text: 'Grain differs from one pixel to the next, and so does detail; the kernel makes both larger',
      correct: true,
      why: 'A kernel has no way to tell one from the other.',
    },
    {
      text: 'The sums were rounded',
      why: 'Rounding moves a pixel by half a gray level at most.',
    },
  ],
};

/** A kernel that sharpens: its middle, and so many equal weights around it. */
interface Sharpening {
  readonly middle: number;
  readonly around: number;
  readonly count: 4 | 8;
}

const SHARPENING: readonly Sharpening[] = [
  { middle: 3, around: -0.5, count: 4 },
  { middle: 9, around: -2, count: 4 },
  { middle: 9, around: -1, count: 8 },
  { middle: 5, around: -0.5, count: 8 },
];

/** Noise under a kernel that sharpens. */
function gainTask({ middle, around, count }: Sharpening, strength: number): NumericTask {
  const squares = middle ** 2 + count * around ** 2;
  const truth = strength * Math.sqrt(squares);
  const [four, weight] = [count === 4 ? 'four' : 'eight', formatNumber(around)];
  return {
    question: `A flat area has noise with a standard deviation of ${strength}. It is filtered with a kernel that has ${middle} in the middle and ${four} weights of ${weight} around it. To one decimal, what is the standard deviation afterwards?`,
    answer: formatNumber(truth, 1),
    why: `The squares of the weights sum to ${middle}² + ${count} × (${weight})² = ${formatNumber(squares)}, and ${strength} times the root of that is ${formatNumber(truth, 2)}.`,
    key: {
      truth,
      tolerance: 0.06,
      mistakes: [
        {
          name: 'the noise is multiplied by the sum of the weights',
          why: 'The sum of the weights, 1, says what becomes of a flat area. Noise differs from pixel to pixel, and there the squares of the weights count.',
          numbers: [strength],
        },
        {
          name: 'the root is not taken',
          why: 'The sum of the squares multiplies the variance, which is the square of the standard deviation.',
          numbers: [strength * squares],
        },
        {
          name: 'the weights are added without their signs',
          why: 'The noise of all pixels would have to pull the same way each time. It seldom does, so the squares add, not the weights.',
          numbers: [strength * (middle + count * Math.abs(around))],
        },
        {
          name: 'the weight in the middle is taken alone',
          why: 'The other weights bring the noise of their own pixels along.',
          numbers: [strength * middle],
        },
        {
          name: 'the gain is taken for the noise',
          why: 'That is the gain. The noise before is multiplied by it.',
          numbers: [Math.sqrt(squares)],
        },
      ],
      hint: 'Square all weights, add the squares and take the root: that is the gain.',
    },
  };
}

export const gain: NumericItem = {
  kind: 'numeric',
  name: 'sharpen/gain',
  task: gainTask({ middle: 5, around: -1, count: 4 }, 4),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    return gainTask(SHARPENING[between(random, 0, 3)]!, between(random, 2, 8));
  }),
};
