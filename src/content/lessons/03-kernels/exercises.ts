import type { ChoiceItem } from '../../../lib/exercises/items.ts';

export const even: ChoiceItem = {
  kind: 'choice',
  name: 'kernels/even',
  question: 'Somebody tells you that a kernel must have odd sides. What do you answer?',
  options: [
    {
      text: 'True: an even kernel cannot be computed',
      why: 'Every sum can be made. Nothing in multiplying and adding asks for an odd number.',
    },
    {
      text: 'Odd sides have a cell in the middle; for even ones you choose an anchor',
      correct: true,
      why: 'Odd is a convenience. With an even side you say yourself which cell lies on the pixel, and the picture moves by half a pixel.',
    },
    {
      text: 'True: an even kernel gives an output of another size',
      why: 'The output still has one pixel for each pixel of the image, once an anchor is chosen.',
    },
  ],
};

export const anchor: ChoiceItem = {
  kind: 'choice',
  name: 'kernels/anchor',
  question:
    'A 3 by 3 mean is laid on with the cell x 2, y 1 as its anchor instead of x 1, y 1. What does one see?',
  hints: [
    'The weights are the same as before. What did change?',
    'The kernel is laid on so that its anchor is on the pixel. On which side of the pixel does most of it lie now?',
    'Two columns of it lie to the left of the pixel and none to the right. So each pixel shows what was on its left.',
  ],
  options: [
    {
      text: 'The same blurred picture, one pixel further to the right',
      correct: true,
      why: 'The anchor went right by one, and the picture went with it.',
    },
    {
      text: 'The same blurred picture, one pixel further to the left',
      why: 'The kernel now lies more to the left of its pixel. So each pixel shows what was on its left, and that moves the picture right.',
    },
    {
      text: 'The same blurred picture, one pixel further down',
      why: 'That would be the anchor x 1, y 2. Here x changed, the column, not y.',
    },
    {
      text: 'A stronger blur',
      why: 'How strong it blurs is said by the weights, and they are the same.',
    },
  ],
};

export const sum: ChoiceItem = {
  kind: 'choice',
  name: 'kernels/sum',
  question: 'A photo comes out black but for thin lines. What do you guess about the kernel?',
  options: [
    {
      text: 'Its weights add up to 1',
      why: 'Then flat areas would keep their brightness. Here they became black.',
    },
    {
      text: 'Its weights add up to 0',
      correct: true,
      why: 'Even areas become 0, which is black, and only places where the picture changes are left.',
    },
    {
      text: 'Its weights add up to 9',
      why: 'Then flat areas would be nine times as bright, and most of the photo white.',
    },
  ],
};
