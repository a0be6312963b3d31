import { matrixFromRows, sobel, type Matrix } from '../../../lib/convolve/index.ts';
import { numericTask } from '../../../lib/exercises/computation/numeric.ts';
import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { edge, flat } from './data.ts';

export const same: ChoiceItem = {
  kind: 'choice',
  name: 'multiply-then-add/same',
  question: 'What makes blurring a photo different from sharpening it?',
  options: [
    {
      text: 'The numbers in the kernel',
      correct: true,
      why: 'Both multiply pairs and add. Only the weights differ.',
    },
    {
      text: 'Blurring adds, sharpening multiplies',
      why: 'Both do both: they multiply each pixel by its weight, then add the products.',
    },
    {
      text: 'Sharpening works only on edges',
      why: 'It works at every pixel. Where a pixel and its neighbours are all equal, the sum happens to be that pixel.',
    },
  ],
};

export const notAMatrixProduct: ChoiceItem = {
  kind: 'choice',
  name: 'multiply-then-add/not-a-matrix-product',
  question:
    'The image under the kernel is a grid, and so is the kernel. How do they make one output pixel?',
  options: [
    {
      text: 'As a product of matrices: rows against columns',
      why: 'That makes a whole grid of numbers. How many numbers is one output pixel?',
    },
    {
      text: 'As a dot product: place by place, then added',
      correct: true,
      why: 'Write both grids on one line, multiply pair by pair, add: one number.',
    },
    {
      text: 'As a sum of matrices: each pixel plus the weight in its place',
      why: 'The right places are paired, but a pixel is multiplied by its weight, not added to it.',
    },
  ],
};

/** The sum of nine pixels under the kernel for vertical edges. */
const edgeSum = (image: Matrix, question: string, why: string): NumericTask =>
  numericTask(
    { image, kernel: sobel('x'), size: 'valid', output: { x: 0, y: 0 } },
    { asks: 'sum' },
    { question, why },
  );

const flatTask = (image: Matrix): NumericTask =>
  edgeSum(
    image,
    `Nine pixels of ${image.data[0]}, and the kernel for vertical edges. What is the sum?`,
    'The left column takes away as much as the right one adds.',
  );

export const flatSum: NumericItem = {
  kind: 'numeric',
  name: 'multiply-then-add/flat-sum',
  task: flatTask(flat),
  fresh: freshTasks((seed) => {
    const level = 10 * between(mulberry32(seed), 2, 24);
    return flatTask(matrixFromRows([0, 1, 2].map(() => [level, level, level])));
  }),
};

/** Three equal rows that get brighter, or darker, from left to right. */
function rampTask(image: Matrix, ask: (change: string) => string): NumericTask {
  const rise = image.data[2]! - image.data[0]!;
  const [change, apart] = rise > 0 ? ['brighter', 'more'] : ['darker', 'less'];
  return edgeSum(
    image,
    ask(change),
    `Each pixel on the right is ${Math.abs(rise)} ${apart} than the one on the left, and the weights 1, 2 and 1 count that difference four times.`,
  );
}

export const rampSum: NumericItem = {
  kind: 'numeric',
  name: 'multiply-then-add/ramp-sum',
  task: rampTask(
    edge,
    (change) => `And here, where it gets ${change} from left to right: what is the sum?`,
  ),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const step = 10 * between(random, 1, 6) * (random() < 0.5 ? 1 : -1);
    const row = [-1, 0, 1].map((column) => 120 + column * step);
    return rampTask(
      matrixFromRows([row, row, row]),
      (change) => `The image gets ${change} from left to right. What is the sum under this kernel?`,
    );
  }),
};
