import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, FadedItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks } from '../../../lib/exercises/numeric/index.ts';
import { sizeTask, drawWindow, weightsTask, fieldTask } from './tasks.ts';

export const size: NumericItem = {
  kind: 'numeric',
  name: 'conv-layer/size',
  task: sizeTask({ length: 28, size: 9, stride: 2, padding: 2, dilation: 1 }),
  fresh: freshTasks((seed) => sizeTask(drawWindow(mulberry32(seed)))),
};

export const sizeByHand: FadedItem = {
  kind: 'faded',
  name: 'conv-layer/size-by-hand',
  numbers: 'layer-size',
  title: 'The size of a layer',
};

export const weights: NumericItem = {
  kind: 'numeric',
  name: 'conv-layer/weights',
  task: weightsTask(3, 8, 5),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const inputs = between(random, 2, 6);
    return weightsTask(inputs, inputs + between(random, 2, 6), 1 + 2 * between(random, 1, 2));
  }),
};

export const field: NumericItem = {
  kind: 'numeric',
  name: 'conv-layer/field',
  task: fieldTask(7, 2, 5),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    return fieldTask(1 + 2 * between(random, 1, 3), between(random, 2, 3), between(random, 4, 5));
  }),
};

export const shift: ChoiceItem = {
  kind: 'choice',
  name: 'conv-layer/shift',
  question:
    'A picture moves to the right by one pixel. What does a convolution with stride 1 and without padding make of it?',
  hints: [
    'The same weights lie on every place.',
    'So where do the same pixels give the same sum now?',
    'One pixel further to the right.',
  ],
  options: [
    {
      text: 'The same maps as before',
      why: 'That would be invariant. But what is found has moved, and the map says where it is.',
    },
    {
      text: 'The same maps, moved by one pixel',
      correct: true,
      why: 'That is what equivariant means: the output moves with the input.',
    },
    {
      text: 'Other numbers, since every pixel has changed',
      why: 'Each pixel has another number, but the same neighbourhoods are still there, one pixel further on.',
    },
  ],
};

export const stride: ChoiceItem = {
  kind: 'choice',
  name: 'conv-layer/stride',
  question:
    'A stack has two layers of stride 2, and the rest have stride 1. By how many pixels must a picture move at least so that the output is just moved?',
  options: [
    { text: 'By 1', why: 'That would be a quarter of an output cell, and there is no such place.' },
    {
      text: 'By 2',
      why: 'That fits the first of the two strides. After the second it is half a cell.',
    },
    {
      text: 'By 4',
      correct: true,
      why: 'The strides multiply: one step of the output is 2 × 2 pixels of the image.',
    },
    {
      text: 'No move does it',
      why: 'One does: a move that is a whole number of output cells.',
    },
  ],
};
