import type { ChoiceItem } from '../../../lib/exercises/items.ts';

export const even: ChoiceItem = {
  kind: 'choice',
  name: 'kernels/even',
  question: 'Somebody tells you that a kernel must have odd sides. What do you say?',
  options: [
    {
      text: 'True: an even kernel cannot be computed',
      why: 'Multiplying and adding works with any number of cells.',
    },
    {
      text: 'Odd sides have a cell in the middle; for even ones you choose an anchor',
      correct: true,
      why: 'Odd sides are a convenience. With an even side you or your library choose which cell lies on the pixel, and the picture moves by half a pixel.',
    },
    {
      text: 'True: an even kernel gives an output of a different size',
      why: 'Once an anchor is chosen, the output still has one pixel for each pixel of the image.',
    },
  ],
};

export const anchor: ChoiceItem = {
  kind: 'choice',
  name: 'kernels/anchor',
  question:
    'The anchor of a 3 by 3 mean is moved from the cell x 1, y 1 to the cell x 2, y 1. What do you see?',
  hints: [
    'The weights are the same as before. So what has changed?',
    'The kernel is placed so that its anchor is on the pixel. On which side of the pixel does most of it lie now?',
    'Two columns of it lie to the left of the pixel and none to the right. So each pixel shows what was on its left.',
  ],
  options: [
    {
      text: 'The same blurred picture, one pixel further to the right',
      correct: true,
      why: 'The anchor went one to the right, and the picture went with it.',
    },
    {
      text: 'The same blurred picture, one pixel further to the left',
      why: 'The kernel now lies further to the left. So each pixel shows what was on its left. Which way does that move the picture?',
    },
    {
      text: 'The same blurred picture, one pixel further down',
      why: 'That would be the anchor x 1, y 2. Here x has changed, the column, and not y.',
    },
    {
      text: 'A stronger blur',
      why: 'How strongly it blurs depends on the weights, and they are the same.',
    },
  ],
};

export const sum: ChoiceItem = {
  kind: 'choice',
  name: 'kernels/sum',
  question: 'A photo comes out black except for thin lines. What is your guess about the kernel?',
  options: [
    {
      text: 'Its weights add up to 1',
      why: 'Then flat areas would keep their brightness. Here they have become black.',
    },
    {
      text: 'Its weights add up to 0',
      correct: true,
      why: 'Flat areas become 0, which is black, and only the places where the picture changes are left.',
    },
    {
      text: 'Its weights add up to 9',
      why: 'Then flat areas would be nine times as bright, and most of the photo would be white.',
    },
  ],
};
