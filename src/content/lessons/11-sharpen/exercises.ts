import type { ChoiceItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { pixelTask } from './data.ts';

/** One pixel of an unsharp mask. */
function maskTask({ pixel, blurred, amount }: ReturnType<typeof pixelTask>): NumericTask {
  const detail = pixel - blurred;
  const truth = pixel + amount * detail;
  return {
    question: `A pixel is ${pixel}, after the blur it is ${blurred}, and the amount is ${amount}. What does sharpening make of it?`,
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
      why: 'Nine weights cannot tell one from the other.',
    },
    {
      text: 'The sums were rounded',
      why: 'Rounding moves a pixel by half a gray level at most.',
    },
  ],
};
