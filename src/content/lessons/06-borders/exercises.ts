import type { ChoiceItem } from '../../../lib/exercises/items.ts';
import { tallExample, validExample } from './data.ts';

export const darkFrame: ChoiceItem = {
  kind: 'choice',
  name: 'borders/dark-frame',
  question: 'After a blur your photo has a dark frame. What happened?',
  options: [
    {
      text: 'The weights do not add up to 1',
      why: 'Then the whole photo would be darker, not its frame alone.',
    },
    {
      text: 'Beyond the edge there were zeros, and they were averaged in',
      correct: true,
      why: 'Zero is black. It is what the rule “zero” says, and another rule takes the frame away.',
    },
    {
      text: 'The library has a bug',
      why: 'It did what it was told, or what it does by default. What did it put outside?',
    },
  ],
};

export const reflect: ChoiceItem = {
  kind: 'choice',
  name: 'borders/reflect',
  question:
    'You used `np.pad` with the mode `reflect`. Which mode gives the same in SciPy’s `ndimage`?',
  options: [
    {
      text: '`reflect`',
      why: 'The word is the same, the rule is not: SciPy’s `reflect` takes the edge pixel twice.',
    },
    {
      text: '`mirror`',
      correct: true,
      why: 'Both take the edge pixel once. OpenCV calls it `BORDER_REFLECT_101`.',
    },
    { text: '`nearest`', why: 'That repeats the edge pixel again and again: `edge` in `np.pad`.' },
  ],
};

export const valid: ChoiceItem = {
  kind: 'choice',
  name: 'borders/valid',
  question: `An image is ${validExample.image} pixels wide and the kernel ${validExample.kernel}. How wide is the valid output?`,
  hints: [
    'Slide a kernel along a row in your mind. Where does its left end start, and where must it stop?',
    'It begins at column 0. Its last column must still be on the image.',
    'Count the places where its left end can be, including the first: n − k + 1.',
  ],
  options: [
    {
      text: validExample.right,
      correct: true,
      why: `${validExample.image} − ${validExample.kernel} + 1: the first place counts too.`,
    },
    {
      text: validExample.offByOne,
      why: 'That is n − k. It forgets one place: a kernel as wide as the image fits once, not zero times.',
    },
    { text: validExample.same, why: 'That is the size “same”, for which a border rule is needed.' },
    {
      text: validExample.full,
      why: 'That is the size “full”: every place where the kernel touches the image.',
    },
  ],
};

export const tall: ChoiceItem = {
  kind: 'choice',
  name: 'borders/tall',
  question: `A kernel is ${tallExample.width} wide and ${tallExample.height} tall. How many ghost pixels does it need?`,
  hints: [
    'How far does the kernel reach from its centre to the right? And how far down?',
    'Half of the width, rounded down; and half of the height, rounded down.',
    'The width decides left and right, the height above and below.',
  ],
  options: [
    {
      text: `${tallExample.x} on every side`,
      why: 'That is half of the width. The kernel reaches further up and down than that.',
    },
    {
      text: `${tallExample.x} left and right, ${tallExample.y} above and below`,
      correct: true,
      why: 'Columns by the width, rows by the height: half of each side, rounded down.',
    },
    {
      text: `${tallExample.y} left and right, ${tallExample.x} above and below`,
      why: 'Width and height are swapped: the width says how far it reaches to the left and right.',
    },
  ],
};
