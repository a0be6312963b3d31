import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';

/** The median of nine pixels, as they lie in three rows. */
function middleTask(pixels: readonly number[]): NumericTask {
  const sorted = pixels.toSorted((a, b) => a - b);
  const truth = sorted[4]!;
  const rows = [0, 3, 6].map((start) => pixels.slice(start, start + 3).join(' '));
  return {
    question: `Three rows of three pixels: ${rows.join(', ')}. What is their median?`,
    answer: String(truth),
    why: `Sorted they are ${sorted.join(', ')}; the fifth of them is ${truth}.`,
    key: {
      truth,
      tolerance: 0.01,
      mistakes: [
        {
          name: 'the mean is taken',
          why: 'Nothing is added and divided. The pixels are sorted, and the one in the middle is taken.',
          numbers: [pixels.reduce((sum, pixel) => sum + pixel, 0) / 9],
        },
        {
          name: 'the pixel in the middle of the window is taken',
          why: 'Sort them first: it is the middle of the sorted row that counts.',
          numbers: [pixels[4]!],
        },
        {
          name: 'halfway between the darkest and the brightest is taken',
          why: 'How far out the ends are does not matter. Count from one end to the fifth.',
          numbers: [(sorted[0]! + sorted[8]!) / 2],
        },
        {
          name: 'the count is off by one',
          why: 'Four pixels stand before the median, and four after it.',
          numbers: [sorted[3]!, sorted[5]!],
        },
      ],
      hint: 'Write the nine pixels from the darkest to the brightest, and count to the fifth.',
    },
  };
}

/** Nine pixels of which two are specks: one of them lies in the middle. */
function specks(seed: number): number[] {
  const random = mulberry32(seed);
  const level = between(random, 60, 180);
  const pixels = Array.from({ length: 9 }, (_, i) => level + 2 * ((i * 4) % 9) - 8);
  for (let i = 8; i > 0; i--) {
    const other = between(random, 0, i);
    [pixels[i], pixels[other]] = [pixels[other]!, pixels[i]!];
  }
  pixels[4] = 255;
  pixels[[0, 2, 6, 8][between(random, 0, 3)]!] = random() < 0.5 ? 0 : 250;
  return pixels;
}

export const middle: NumericItem = {
  kind: 'numeric',
  name: 'not-a-convolution/middle',
  task: middleTask([52, 60, 49, 57, 255, 55, 0, 50, 58]),
  fresh: freshTasks((seed) => middleTask(specks(seed))),
};

export const linear: ChoiceItem = {
  kind: 'choice',
  name: 'not-a-convolution/linear',
  question: 'Which of these can be done by a kernel?',
  hints: [
    'Put each to the test: f(a + b) against f(a) + f(b).',
    `Take a pixel that is 100 in a and 50 in b, and brighten by ${formatNumber(20)}: what do you get for the sum, and what for each?`,
    'A kernel only multiplies pixels and adds. Whatever compares pixels, or adds a number of its own, is not a kernel.',
  ],
  options: [
    {
      text: 'Make every pixel brighter by 20 gray levels',
      why: 'For a + b it adds 20 once, for a and b by themselves twice. It fails the test, harmless as it looks.',
    },
    {
      text: 'Take the brightest pixel of each window',
      why: 'To find it, pixels are compared. The figure shows where it fails the test.',
    },
    {
      text: 'Subtract the pixel on the left from the pixel itself',
      correct: true,
      why: 'Two weights, 1 and −1: it is a kernel for edges.',
    },
    {
      text: 'Blur, and then make all pixels below 50 black',
      why: 'The blur is a kernel, but the threshold after it is not, and so the two together are not one either.',
    },
  ],
};

export const noise: ChoiceItem = {
  kind: 'choice',
  name: 'not-a-convolution/noise',
  question:
    'An old film has white scratches and dust. A photo taken at night has fine grain all over. Which filter for which?',
  options: [
    {
      text: 'A median for the film, a mean for the photo',
      correct: true,
      why: 'Dust is a few pixels that are quite wrong: throw them out. Grain is many that are a little wrong: average them.',
    },
    {
      text: 'A mean for the film, a median for the photo',
      why: 'A mean smears each scratch over its neighbours, where it stays visible.',
    },
    {
      text: 'A median for both',
      why: 'A mean of as many pixels leaves less of fine grain: it listens to all of them.',
    },
  ],
};

export const wire: ChoiceItem = {
  kind: 'choice',
  name: 'not-a-convolution/wire',
  question:
    'A median of 5 by 5 goes over a photo with a telephone wire, two pixels wide, across a bright sky. What happens?',
  hints: [
    'How many of the 25 pixels are wire when the window lies right on it?',
    'Two rows of five: ten.',
    'Ten of 25 are no majority.',
  ],
  options: [
    {
      text: 'The wire gets blurred',
      why: 'Nothing is averaged: each pixel takes a gray level that was there.',
    },
    {
      text: 'The wire vanishes',
      correct: true,
      why: 'In each window the sky has the majority, so its gray is in the middle of the sorted row.',
    },
    {
      text: 'The wire stays as it is',
      why: 'It would have to fill more than half of the window.',
    },
  ],
};
