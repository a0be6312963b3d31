import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';

interface Cross {
  readonly above: number;
  readonly left: number;
  readonly pixel: number;
  readonly right: number;
  readonly below: number;
}

/** The Laplacian at a pixel, from its four neighbours. */
function pixelTask({ above, left, pixel, right, below }: Cross): NumericTask {
  const sum = above + left + right + below;
  const truth = sum - 4 * pixel;
  return {
    question: `A pixel of ${pixel} has ${left} to its left, ${right} to its right, ${above} above and ${below} below. What is the Laplacian there?`,
    answer: formatNumber(truth),
    why: `The four neighbours sum to ${sum}. Minus 4 × ${pixel}: ${formatNumber(truth)}.`,
    key: {
      truth,
      tolerance: 0.01,
      mistakes: [
        {
          name: 'the sign is turned round',
          why: 'The neighbours count 1 each, the pixel −4. The other way round is sharpening without the photo.',
          numbers: [-truth],
        },
        {
          name: 'the pixel is taken once',
          why: 'Its weight is −4: once for each neighbour.',
          numbers: [sum - pixel],
        },
        {
          name: 'the mean of the neighbours is taken',
          why: 'Nothing is divided here: the sum of the four, minus four times the pixel.',
          numbers: [truth / 4],
        },
        {
          name: 'only the row is looked at',
          why: 'The column counts as well: four neighbours.',
          numbers: [left + right - 2 * pixel, above + below - 2 * pixel],
        },
      ],
      hint: 'Add the four neighbours, then take away the pixel four times.',
    },
  };
}

export const pixel: NumericItem = {
  kind: 'numeric',
  name: 'laplacian/pixel',
  task: pixelTask({ above: 40, left: 55, pixel: 60, right: 70, below: 100 }),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const level = between(random, 60, 180);
    const near = (): number => level + between(random, -30, 30);
    return pixelTask({
      above: near(),
      left: near(),
      pixel: level,
      right: near(),
      below: near() + 40,
    });
  }),
};

/** The middle weight of a row kernel that is applied twice. */
function twiceTask(side: number, middle: number): NumericTask {
  const truth = middle * middle + 2 * side * side;
  const kernel = `${formatNumber(side)} ${formatNumber(middle)} ${formatNumber(side)}`;
  return {
    question: `A kernel of one row, ${kernel}, is applied twice. One kernel of five weights does both at once. Which weight does it have in the middle?`,
    answer: formatNumber(truth),
    why: `Lay the kernel on itself: ${formatNumber(side)}² + ${formatNumber(middle)}² + ${formatNumber(side)}² = ${formatNumber(truth)}.`,
    key: {
      truth,
      tolerance: 0.01,
      mistakes: [
        {
          name: 'the weight is squared',
          why: 'What goes to a neighbour and back counts as well: the second time, all three weights take part.',
          numbers: [middle * middle],
        },
        {
          name: 'the weight is doubled',
          why: 'That would be the kernel added to itself. Applied twice, it works on its own result.',
          numbers: [2 * middle],
        },
        {
          name: 'the weights are added up',
          why: 'The middle of the new kernel is a sum of products.',
          numbers: [2 * side + middle],
        },
      ],
      hint: 'What does the kernel make of a single 1? And what does it make of that, in the middle?',
    },
  };
}

export const twice: NumericItem = {
  kind: 'numeric',
  name: 'laplacian/twice',
  task: twiceTask(1, -2),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    return twiceTask(between(random, 1, 4), -between(random, 3, 9));
  }),
};

export const fooled: ChoiceItem = {
  kind: 'choice',
  name: 'laplacian/fooled',
  question:
    'A program sorts out blurred photos: it keeps those with a variance of the Laplacian above 100. Which mistake will it make?',
  hints: [
    'What else makes neighbouring pixels differ, besides sharp edges?',
    'And what if there is nothing in the photo that could be sharp?',
    'Noise raises the variance, a plain subject lowers it.',
  ],
  options: [
    {
      text: 'A blurred photo, taken at night and full of grain, is kept',
      correct: true,
      why: 'Grain differs from one pixel to the next, and the Laplacian takes it for detail.',
    },
    {
      text: 'A sharp photo of a page of print is thrown away',
      why: 'Print is full of steep edges, so its variance is high, and it is kept.',
    },
    {
      text: 'A photo that is a little too dark is always thrown away',
      why: 'The Laplacian takes differences. Making all pixels darker by the same amount changes none of them.',
    },
  ],
};

export const square: ChoiceItem = {
  kind: 'choice',
  name: 'laplacian/square',
  question:
    'Somebody wants the Laplacian applied twice, and squares every number of its picture. What is wrong with that?',
  options: [
    {
      text: 'Nothing: twice means squared',
      why: 'For a number times a number it does. Here the second Laplacian looks at the neighbours of the first one’s picture; squaring looks at one pixel.',
    },
    {
      text: 'Squares have no sign and no neighbours; the Laplacian applied twice is a kernel of 5 by 5',
      correct: true,
      why: 'A kernel after a kernel is a kernel. A square is not: a photo twice as bright would give four times as much.',
    },
    {
      text: 'The numbers should be doubled',
      why: 'That is the Laplacian plus the Laplacian.',
    },
  ],
};
