import type { ChoiceItem } from '../../../lib/exercises/items.ts';

export const same: ChoiceItem = {
  kind: 'choice',
  name: 'multiply-then-add/same',
  question: 'What is different between blurring a photo and sharpening it?',
  options: [
    {
      text: 'The numbers in the kernel',
      correct: true,
      why: 'Both multiply pairs and add. Only the weights are others.',
    },
    {
      text: 'Blurring adds, sharpening multiplies',
      why: 'Both do both: they multiply each pixel by its weight, then add the products.',
    },
    {
      text: 'Sharpening works on edges alone',
      why: 'It works at every pixel. Where all neighbours are alike, its sum happens to be the pixel itself.',
    },
  ],
};

export const notAMatrixProduct: ChoiceItem = {
  kind: 'choice',
  name: 'multiply-then-add/not-a-matrix-product',
  question: 'Image and kernel are two grids. How do they make one output pixel?',
  options: [
    {
      text: 'As a product of matrices: rows against columns',
      why: 'That makes a whole grid of numbers. Here each number meets only the one in its own place, and there is one sum.',
    },
    {
      text: 'As a dot product: place by place, then added',
      correct: true,
      why: 'Write both grids in one line, multiply pair by pair, add: one number.',
    },
    {
      text: 'As a sum of matrices: place by place, added',
      why: 'The places are paired rightly, but a pixel is multiplied by its weight, not added to it.',
    },
  ],
};
