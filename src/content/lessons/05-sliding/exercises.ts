import type { ChoiceItem, FadedItem } from '../../../lib/exercises/items.ts';

export const place: ChoiceItem = {
  kind: 'choice',
  name: 'sliding/place',
  question:
    'The kernel is 3 by 3 and its centre lies on row 4, column 2 of the image. Where is the sum stored?',
  options: [
    {
      text: 'Row 3, column 1',
      why: 'That is where the kernel’s first cell lies. The sum belongs under its centre.',
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
