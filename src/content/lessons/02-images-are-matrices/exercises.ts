import type { ChoiceItem } from '../../../lib/exercises/items.ts';

export const coordinates: ChoiceItem = {
  kind: 'choice',
  name: 'images-are-matrices/coordinates',
  question: 'A pixel is at x 5, y 2. In which row and column is it?',
  hints: [
    'Which of the two letters counts to the right?',
    'x counts to the right, so it tells the column. y counts down.',
    'The row is said first: take y, then x.',
  ],
  options: [
    {
      text: 'Row 5, column 2',
      why: 'x is how far to the right, and that is the column.',
    },
    {
      text: 'Row 2, column 5',
      correct: true,
      why: 'y is how far down, the row; x is how far to the right, the column.',
    },
    {
      text: 'Row 3, column 6',
      why: 'Both ways count from 0 here, so nothing is added.',
    },
  ],
};

export const origin: ChoiceItem = {
  kind: 'choice',
  name: 'images-are-matrices/origin',
  question: 'Which pixel has the larger y?',
  options: [
    {
      text: 'The upper one',
      why: 'So it is in school. In an image y points down, as we read.',
    },
    {
      text: 'The lower one',
      correct: true,
      why: 'The origin is at the top left and y points down.',
    },
  ],
};

export const depth: ChoiceItem = {
  kind: 'choice',
  name: 'images-are-matrices/depth',
  question: 'A colour photo is 640 wide and 480 high. What is its depth?',
  options: [
    {
      text: '1',
      why: 'That is a gray image: one number for each pixel.',
    },
    {
      text: '3',
      correct: true,
      why: 'Red, green and blue: three numbers for each pixel.',
    },
    {
      text: '256',
      why: 'That is how many values a byte can have. Depth counts the numbers of a pixel, not their values.',
    },
  ],
};
