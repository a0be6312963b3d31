import type { ChoiceItem } from '../../../lib/exercises/items.ts';

export const same: ChoiceItem = {
  kind: 'choice',
  name: 'multiply-then-add/same',
  question: 'What makes blurring a photo different from sharpening it?',
  options: [
    {
      text: 'The numbers in the kernel',
      correct: true,
      why: 'Both multiply pairs and add. Only the weights differ.',
    },
    {
      text: 'Blurring adds, sharpening multiplies',
      why: 'Both do both: they multiply each pixel by its weight, then add the products.',
    },
    {
      text: 'Sharpening works only on edges',
      why: 'It works at every pixel. Where a pixel and its neighbours are all equal, the sum happens to be that pixel.',
    },
  ],
};

export const notAMatrixProduct: ChoiceItem = {
  kind: 'choice',
  name: 'multiply-then-add/not-a-matrix-product',
  question:
    'The image under the kernel is a grid, and so is the kernel. How do they make one output pixel?',
  options: [
    {
      text: 'As a product of matrices: rows against columns',
      why: 'That makes a whole grid of numbers. Here each number is paired only with the one in its own place, and there is one sum.',
    },
    {
      text: 'As a dot product: place by place, then added',
      correct: true,
      why: 'Write both grids on one line, multiply pair by pair, add: one number.',
    },
    {
      text: 'As a sum of matrices: each pixel plus the weight in its place',
      why: 'The right places are paired, but a pixel is multiplied by its weight, not added to it.',
    },
  ],
};
