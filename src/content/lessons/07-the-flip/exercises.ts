import type { ChoiceItem, FadedItem } from '../../../lib/exercises/items.ts';

export const impulse: ChoiceItem = {
  kind: 'choice',
  name: 'the-flip/impulse',
  question:
    'You filter one lit pixel with the kernel 1 to 9, and 9\u00a08\u00a07, 6\u00a05\u00a04, 3\u00a02\u00a01 comes back. What did the program do?',
  options: [
    {
      text: 'A correlation',
      correct: true,
      why: 'A correlation returns the kernel turned by 180 degrees.',
    },
    {
      text: 'A convolution',
      why: 'A convolution returns the kernel as it is: 1 2 3, 4 5 6, 7 8 9.',
    },
    { text: 'A transposition', why: 'A transposed kernel would read 1 4 7, 2 5 8, 3 6 9.' },
  ],
};

export const which: ChoiceItem = {
  kind: 'choice',
  name: 'the-flip/which',
  question: 'For which of these kernels do correlation and convolution differ?',
  options: [
    { text: 'A mean of nine', why: 'Nine equal weights look the same after any turn.' },
    {
      text: 'The Laplacian',
      why: 'Its four outer weights are equal, so a half-turn swaps like for like.',
    },
    {
      text: 'Sobel',
      correct: true,
      why: 'Its two sides have opposite signs, and a half-turn swaps them.',
    },
    {
      text: 'The sharpening kernel',
      why: 'Like the Laplacian, it is the same in all four directions.',
    },
  ],
};

export const joined: ChoiceItem = {
  kind: 'choice',
  name: 'the-flip/joined',
  question:
    'Your library correlates. You apply two kernels, one after the other. How do you join them into one?',
  hints: [
    'Look at the two joined kernels in the lesson again. Which of them gave the same numbers as one filter after the other?',
    'Joined by correlation, one of the two ends up turned relative to the other.',
    'A convolution turns it back. So turn one of the two first, then slide it over the other.',
  ],
  options: [
    {
      text: 'Correlate one kernel with the other',
      why: 'That leaves one of the two turned. It is right only if that one reads the same backwards.',
    },
    {
      text: 'Convolve one kernel with the other',
      correct: true,
      why: 'With a library that correlates, turn one of the two first and ask for the full size.',
    },
    {
      text: 'Add the two kernels',
      why: 'That would be two filters side by side with their outputs added, not one after the other.',
    },
  ],
};

export const flipByHand: FadedItem = {
  kind: 'faded',
  name: 'the-flip/flip-by-hand',
  numbers: 'flip',
  title: 'A convolution by hand, with less and less help',
};
