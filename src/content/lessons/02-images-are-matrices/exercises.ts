import type { ChoiceItem } from '../../../lib/exercises/items.ts';

export const coordinates: ChoiceItem = {
  kind: 'choice',
  name: 'images-are-matrices/coordinates',
  question: 'A pixel is at x 5, y 2. Which row and column is that?',
  hints: [
    'Which of the two letters counts to the right, and which counts down?',
    'x counts to the right, so it gives the column. y counts down, so it gives the row.',
    'Say the row first: take y, then x.',
  ],
  options: [
    {
      text: 'Row 5, column 2',
      why: 'x is how far to the right, and that is the column, not the row.',
    },
    {
      text: 'Row 2, column 5',
      correct: true,
      why: 'y is how far down, the row; x is how far to the right, the column.',
    },
    {
      text: 'Row 3, column 6',
      why: 'Both ways count from 0, so there is nothing to add.',
    },
  ],
};

export const origin: ChoiceItem = {
  kind: 'choice',
  name: 'images-are-matrices/origin',
  question: 'One pixel is above another. Which of them has the larger y?',
  options: [
    {
      text: 'The upper one',
      why: 'That is how it is at school. From which corner does an image count?',
    },
    {
      text: 'The lower one',
      correct: true,
      why: 'We count from the top left, and y points down.',
    },
  ],
};

export const numbers: ChoiceItem = {
  kind: 'choice',
  name: 'images-are-matrices/numbers',
  question: 'A colour photo is 640 wide and 480 high. How many numbers is it made of?',
  options: [
    {
      text: '640 × 480',
      why: 'That is a gray image: one number for each pixel.',
    },
    {
      text: '640 × 480 × 3',
      correct: true,
      why: 'Red, green and blue: three numbers for each pixel.',
    },
    {
      text: '640 × 480 × 256',
      why: 'A byte can have 256 values. But how many bytes does one pixel have?',
    },
  ],
};
