import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, FadedItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';

export const place: ChoiceItem = {
  kind: 'choice',
  name: 'sliding/place',
  question:
    'The kernel is 3 by 3 and its centre lies on row 4, column 2 of the image. Where is the sum stored?',
  options: [
    {
      text: 'Row 3, column 1',
      why: 'That is where the kernel’s first cell lies. Which of its cells says where the sum belongs?',
    },
    {
      text: 'Row 4, column 2',
      correct: true,
      why: 'Same place in, same place out: the centre says where the sum belongs.',
    },
    {
      text: 'Row 2, column 4',
      why: 'Row and column are swapped. The row says how far down, the column how far to the right.',
    },
    {
      text: 'In the next free place of the output',
      why: 'If every pixel is visited in reading order, that comes out the same. But the rule is the place, not the order.',
    },
  ],
};

export const cost: ChoiceItem = {
  kind: 'choice',
  name: 'sliding/cost',
  question: 'The kernel grows from 3 by 3 to 6 by 6. How does the work grow?',
  hints: [
    'How many products does one output pixel take?',
    'One for each weight. Count the weights of both kernels.',
    'It is width times height, and both have doubled.',
  ],
  options: [
    { text: 'It doubles', why: 'The side doubles, but the kernel grows in both directions.' },
    {
      text: 'It becomes four times as much',
      correct: true,
      why: 'Twice as many rows of weights, each twice as long.',
    },
    {
      text: 'It stays the same: the image did not grow',
      why: 'Each output pixel now needs more products: one for each weight.',
    },
  ],
};

export const edgeByHand: FadedItem = {
  kind: 'faded',
  name: 'sliding/edge-by-hand',
  numbers: 'border',
  title: 'One output pixel at the edge, with less and less help',
};

/** How far a kernel of an odd side reaches beyond the edge. */
function frameTask(side: number): NumericTask {
  const width = (side - 1) / 2;
  return {
    question: `How wide is the frame of borrowed pixels for a kernel of ${side} by ${side}?`,
    answer: String(width),
    why: 'It is the distance from the kernel’s centre to its side: half of the side, rounded down.',
    key: {
      truth: width,
      tolerance: 0.001,
      mistakes: [
        {
          name: 'half of the side is not rounded down',
          why: 'The centre itself lies on the image: take it away before you halve the side.',
          numbers: [side / 2, (side + 1) / 2],
        },
        {
          name: 'the whole side is taken',
          why: 'Half of the kernel still lies on the image while its centre does.',
          numbers: [side],
        },
        {
          name: 'the frame is counted on both sides',
          why: 'The question is how wide it is on one side.',
          numbers: [side - 1],
        },
      ],
      hint: 'Put the kernel’s centre on the first pixel of a row. How many of its columns hang over the edge?',
    },
  };
}

export const frame: NumericItem = {
  kind: 'numeric',
  name: 'sliding/frame',
  task: frameTask(7),
  fresh: freshTasks((seed) => frameTask(2 * between(mulberry32(seed), 4, 15) + 1)),
};
