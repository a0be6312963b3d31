import type { ExerciseItem } from '../../components/exercises/items.ts';

export const exercises: readonly ExerciseItem[] = [
  {
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
  },
  {
    kind: 'choice',
    name: 'multiply-then-add/not-a-matrix-product',
    question: 'Which operation of linear algebra is one output pixel?',
    options: [
      {
        text: 'The product of two matrices',
        why: 'That takes rows against columns and makes a whole matrix. Here each number meets only the one in its own place.',
      },
      {
        text: 'The dot product of two lists',
        correct: true,
        why: 'Write both grids in one line, multiply pair by pair, add: one number.',
      },
      {
        text: 'The sum of two matrices',
        why: 'A sum would pair the same places, but add where we multiply.',
      },
    ],
  },
];
