import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';

export const agree: ChoiceItem = {
  kind: 'choice',
  name: 'kernel-bank/agree',
  question:
    'Your loop and `filter2D` now use the same border rule. Yours still drops fractions, OpenCV rounds. Which of these kernels gives exactly the same picture in both?',
  hints: [
    'When does it matter whether a program rounds or truncates?',
    'Only when a sum has a fraction. Which weights make fractions?',
    'Whole weights times whole pixels give whole sums.',
  ],
  options: [
    {
      text: '`small_blur`',
      why: 'Each of its weights is 1/49, so most sums have a fraction, and about half of those are rounded up.',
    },
    {
      text: '`sobel_x`',
      correct: true,
      why: 'Its weights are whole numbers and so are the pixels. The sums have no fraction to drop.',
    },
    {
      text: 'None: two programs never agree exactly',
      why: 'They do when they follow the same rules. Each difference has a cause that can be found.',
    },
  ],
};

export const border: ChoiceItem = {
  kind: 'choice',
  name: 'kernel-bank/border',
  question:
    'Two programs filter the same photo with the same kernel. Their pictures differ in a thin frame along the edge and nowhere else. What do you suspect?',
  options: [
    {
      text: 'One of them truncates',
      why: 'That would show all over the picture, wherever a sum has a fraction.',
    },
    {
      text: 'One of them turns the kernel',
      why: 'That too would show all over the picture, along every edge in it.',
    },
    {
      text: 'They use different border rules',
      correct: true,
      why: 'Only at the edge does the kernel reach beyond the photo, so only there does the rule have a say.',
    },
  ],
};

/** How wide the frame is in which border rules have a say. */
function frameTask(side: number): NumericTask {
  const reach = (side - 1) / 2;
  return {
    question: `A kernel is ${side} by ${side}, its anchor in the middle. How many pixels wide is the frame in which the border rule has a say?`,
    answer: String(reach),
    why: `The kernel reaches ${reach} pixels to each side of its middle. A pixel that lies further in never sees the border.`,
    key: {
      truth: reach,
      tolerance: 0.001,
      mistakes: [
        {
          name: 'the whole side of the kernel is taken',
          why: 'The kernel reaches out from its middle, to each side.',
          numbers: [side, side - 1],
        },
        {
          name: 'the middle is counted with what lies beside it',
          why: 'The middle lies on the pixel itself and does not reach beyond the photo.',
          numbers: [reach + 1, side / 2],
        },
      ],
      hint: 'Lay the middle of the kernel on a pixel. How many cells of it lie to its right?',
    },
  };
}

export const frame: NumericItem = {
  kind: 'numeric',
  name: 'kernel-bank/frame',
  task: frameTask(21),
  fresh: freshTasks((seed) => frameTask(2 * between(mulberry32(seed), 2, 16) + 1)),
};

export const names: ChoiceItem = {
  kind: 'choice',
  name: 'kernel-bank/names',
  question:
    'A picture is black but for white lines, and all of them are upright. Which kernel was it?',
  options: [
    {
      text: '`sobel_y`',
      why: 'That one subtracts what lies above from what lies below. It responds to horizontal edges.',
    },
    {
      text: '`sobel_x`',
      correct: true,
      why: 'It subtracts left from right. Going from left to right, vertical edges are the ones that you cross.',
    },
    {
      text: '`laplacian`',
      why: 'That one has no direction: horizontal edges would show as well.',
    },
  ],
};
