import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { GRAY_WEIGHTS, grayOf, meanUnderAlpha } from './data.ts';

/** How many planes some kernels make of a picture that is as deep as they are. */
function planesTask(kernels: number, depth: number, side: number): NumericTask {
  const sides = `${side} by ${side} by ${depth}`;
  const what = kernels === 1 ? `One kernel of ${sides} is` : `${kernels} kernels of ${sides} are`;
  return {
    question: `${what} laid on a picture of ${depth} planes, and the products are summed over all of them. How many planes come out?`,
    answer: String(kernels),
    why: `Each kernel adds all its ${side * side * depth} products to one number a pixel, so each makes one plane.`,
    key: {
      truth: kernels,
      tolerance: 0.01,
      mistakes: [
        {
          name: 'each plane is filtered by itself',
          why: 'The layers of a kernel are added up: the result does not show how many there were.',
          numbers: [depth, kernels * depth],
        },
        {
          name: 'the weights are counted',
          why: 'All products of one pixel are added to a single number.',
          numbers: [side * side * depth, kernels * side * side * depth],
        },
        {
          name: 'the cells of one layer are counted',
          why: 'The size of the kernel does not matter here. How many numbers does each pixel get?',
          numbers: [side * side],
        },
      ],
      hint: 'How many numbers does one kernel give at one pixel?',
    },
  };
}

export const planes: NumericItem = {
  kind: 'numeric',
  name: 'colour/planes',
  task: planesTask(1, 3, 3),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const kernels = [2, 4, 6, 8, 16][between(random, 0, 4)]!;
    return planesTask(kernels, [3, 5, 10][between(random, 0, 2)]!, [3, 7][between(random, 0, 1)]!);
  }),
};

/** The gray of one pixel. */
function grayTask(pixel: readonly [number, number, number]): NumericTask {
  const [red, green, blue] = pixel;
  const truth = grayOf(pixel);
  const terms = pixel.map((value, i) => `${GRAY_WEIGHTS[i]} × ${value}`);
  return {
    question: `A pixel has red ${red}, green ${green}, blue ${blue}. With the weights ${GRAY_WEIGHTS.join(', ')}, what is its gray, to one decimal?`,
    answer: formatNumber(truth, 1),
    why: `${terms.join(' + ')} = ${formatNumber(truth, 1)}.`,
    key: {
      truth,
      tolerance: 0.06,
      mistakes: [
        {
          name: 'the three colours are averaged',
          why: 'They do not count the same: green looks brightest and has the largest weight.',
          numbers: [(red + green + blue) / 3],
        },
        {
          name: 'the weights are in the order of blue, green, red',
          why: 'The first weight is that of red. OpenCV stores blue first, which makes this easy to get wrong.',
          numbers: [grayOf([blue, green, red])],
        },
        {
          name: 'the weights are left out',
          why: 'Each colour is multiplied by its weight before all are added.',
          numbers: [red + green + blue],
        },
        {
          name: 'green alone is taken',
          why: 'It counts most, but the other two count as well.',
          numbers: [green],
        },
      ],
      hint: 'Three products: weight times colour. Then add them.',
    },
  };
}

export const gray: NumericItem = {
  kind: 'numeric',
  name: 'colour/gray',
  task: grayTask([200, 100, 50]),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const level = (): number => 10 * between(random, 1, 25);
    const red = level();
    const blue = red > 130 ? red - 10 * between(random, 6, 10) : red + 10 * between(random, 6, 10);
    return grayTask([red, level(), blue]);
  }),
};

/** The mean of two pixels that are not equally opaque. */
function mixedTask(
  colours: readonly [number, number],
  alphas: readonly [number, number],
): NumericTask {
  const truth = meanUnderAlpha(colours, alphas);
  const [one, other] = colours;
  const [first, second] = alphas;
  return {
    question: `A mean of two pixels: one has red ${one} and alpha ${first}, the other red ${other} and alpha ${second}. What red does the result have?`,
    answer: formatNumber(truth, 1),
    why: `(${one} × ${first} + ${other} × ${second}) / (${first} + ${second}) = ${formatNumber(truth, 1)}.`,
    key: {
      truth,
      tolerance: 0.06,
      mistakes: [
        {
          name: 'alpha is left out',
          why: 'That mixes in a colour that is hardly seen, or not at all: the fringe.',
          numbers: [(one + other) / 2],
        },
        {
          name: 'it is not divided by alpha in the end',
          why: 'Colour times alpha is not yet a colour. Divide by the sum of both alphas, not by 2 times 255.',
          numbers: [(one * first + other * second) / (2 * 255)],
        },
        {
          name: 'the pixel that is seen less is taken',
          why: 'The more of a pixel is seen, the more it counts.',
          numbers: [other],
        },
      ],
      hint: 'Multiply each red by its alpha, add both, and divide by the sum of the two alphas.',
    },
  };
}

export const mixed: NumericItem = {
  kind: 'numeric',
  name: 'colour/mixed',
  task: mixedTask([200, 0], [255, 0]),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const second = [0, 51, 85][between(random, 0, 2)]!;
    return mixedTask([20 * between(random, 7, 12), 20 * between(random, 0, 3)], [255, second]);
  }),
};

export const green: ChoiceItem = {
  kind: 'choice',
  name: 'colour/green',
  question: 'You look for red things in photos. Which three weights, for red, green and blue?',
  hints: [
    'What should come out for gray and for white?',
    'Nothing: so the weights have to sum to 0.',
    'And red has to count for it, the other two against it.',
  ],
  options: [
    { text: '1, 0, 0', why: 'White is full of red, too, and would be found first.' },
    {
      text: '2, −1, −1',
      correct: true,
      why: 'Gray and white give 0; the more red there is against green and blue, the more comes out.',
    },
    { text: '1, 1, 1', why: 'That asks how bright a thing is, whatever its colour.' },
    {
      text: '−2, 1, 1',
      why: 'Look at the signs: what is red comes out below 0, and its opposite is found.',
    },
  ],
};

export const alpha: ChoiceItem = {
  kind: 'choice',
  name: 'colour/alpha',
  question:
    'A logo with a clear background is blurred and laid on a white page. Around it there is a dark rim. Where does the dark come from?',
  options: [
    {
      text: 'The kernel does not sum to 1',
      why: 'Then all of the logo would be darker, not its rim alone.',
    },
    {
      text: 'The edge pixels of the file were repeated',
      why: 'That concerns the edge of the file. The rim is at the edge of the logo.',
    },
    {
      text: 'Clear pixels have a colour, too, and it was mixed in',
      correct: true,
      why: 'It is usually black. Weighted by its alpha, which is 0, it would not have counted.',
    },
  ],
};
