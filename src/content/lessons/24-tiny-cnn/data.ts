import { formatNumber } from '../../../lib/notation/index.ts';
import { firstKernels } from '../../../lib/films/recognition/layers.ts';
import { RECOGNITION_FIRST } from '../../../lib/films/recognition/model.ts';
import { SQUARE } from '../../../lib/films/recognition/occlusion.ts';
import { ALIKE, HAND_MADE, likenessOf } from '../../../lib/films/tiny-network/likeness.ts';
import training from '../../../lib/films/tiny-network/training.json';
import {
  createNetwork,
  createTensor,
  lossAndGradient,
  receptiveField,
  summaryOf,
  weightsOf,
  withWeights,
} from '../../../lib/learning/index.ts';
import {
  accuracyOf,
  DRAWING_SIDE,
  RADIUS,
  SHAPES,
  TASK,
  TASK_STEPS,
  type Corner,
} from '../../../lib/learning/drawings/index.ts';
import { normalAt } from '../../../lib/matrix/index.ts';
import { SHIPPED } from '../../../render/shipped-network.ts';

export { training };

const text = (value: number, digits = 1): string => formatNumber(value, digits);
const inEnglish = (count: number): string => count.toLocaleString('en');

/** What the figure opens with. */
export const network = SHIPPED;
export const state = RECOGNITION_FIRST;

/** The layers, in the order of the network. */
const NAMES = [
  'convolution, 5 × 5',
  'ReLU',
  'pooling, 2 × 2',
  'convolution, 3 × 3',
  'ReLU',
  'pooling, 2 × 2',
  'dense',
];
const countOrDash = (count: number): string => (count === 0 ? '–' : inEnglish(count));
export const layers = summaryOf(network).map(({ output, weights, multiplications }, i) => ({
  name: NAMES[i]!,
  output: output.join(' × '),
  weights: countOrDash(weights),
  multiplications: countOrDash(multiplications),
}));
export const counts = summaryOf(network).map(({ weights }) => weights);
export const weights = inEnglish(counts.reduce((sum, count) => sum + count, 0));

/** What a pixel of the last maps sees of the drawing, along one side. */
export const seen = receptiveField(24, [
  { size: 5 },
  { size: 2, stride: 2 },
  { size: 3 },
  { size: 2, stride: 2 },
]).size;

/** Pixels along a side of the gray square that hides a part of the drawing. */
export const hiding = text(SQUARE);

/** How large shapes are drawn, in percent of a side of the sheet. @param size Of a shape of radius 1. */
const share = (size: number) => ({
  least: text((100 * size * RADIUS.least) / DRAWING_SIDE, 0),
  most: text((100 * size * RADIUS.most) / DRAWING_SIDE, 0),
});
const cornersOf = (shape: string) => SHAPES.find(({ name }) => name === shape)!.ways[0]!.lines[0]!;
const [corner, next] = cornersOf('square') as [Corner, Corner];
const [onCircle] = cornersOf('circle') as [Corner];
export const drawn = {
  square: share(Math.hypot(next[0] - corner[0], next[1] - corner[1])),
  circle: share(2 * Math.hypot(...onCircle)),
};

/** How the shipped network was trained, and what it answers to drawings that it has not seen. */
export const accuracy = accuracyOf(training.confusion);
export const trained = {
  examples: inEnglish(TASK.examples),
  heldOut: inEnglish(TASK.heldOut),
  batch: text(TASK.batchSize),
  epochs: text(TASK.epochs),
  steps: text(TASK_STEPS),
  accuracy: text(100 * accuracy),
  lossAtFirst: text(Math.log(SHAPES.length), 2),
  lossAtLast: text(training.curve.loss.at(-1), 2),
};

/** What each learned kernel is most like. */
const likenesses = firstKernels(network).map(likenessOf);
const isEdge = (name: string): boolean => name.includes('edge');
const alike = likenesses.filter(({ correlation }) => Math.abs(correlation) >= ALIKE);
const best = likenesses.reduce((a, b) =>
  Math.abs(b.correlation) > Math.abs(a.correlation) ? b : a,
);
export const found = {
  edges: alike.filter(({ name }) => isEdge(name)).length,
  others: alike.filter(({ name }) => !isEdge(name)).length,
  none: likenesses.length - alike.length,
  best: { ...best, number: likenesses.indexOf(best), text: text(best.correlation, 2) },
};
export const handMade = Object.entries(HAND_MADE).map(([name, kernel]) => ({
  ...{ kernel, text: name },
  label: `A kernel made by hand: ${name}`,
}));

/** A network small enough for its numbers to be looked at: one step of training on four pictures. */
const small = createNetwork(
  [1, 6, 6],
  [
    { kind: 'conv2d', channels: 2, size: 3 },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'dense', outputs: 2 },
  ],
  24,
);
const rounded = weightsOf(small).map((weight) => Math.round(weight * 100) / 100);
const begun = withWeights(small, rounded);
const examples = [0, 1, 2, 3].map((i) => ({
  // A bar that stands, or lies, in a little noise.
  input: createTensor(
    [1, 6, 6],
    Array.from({ length: 36 }, (_, pixel) => {
      const isBar = (i % 2 === 0 ? pixel % 6 : Math.floor(pixel / 6)) === i + 1;
      return Math.round(100 * (Number(isBar) + 0.1 * normalAt(i, pixel))) / 100;
    }),
  ),
  label: i % 2,
}));
const RATE = 0.5;
const { loss, gradient } = lossAndGradient(begun, examples);
const after = withWeights(
  begun,
  rounded.map((weight, i) => weight - RATE * gradient[i]!),
);
export const step = {
  network: begun,
  examples,
  losses: [loss, lossAndGradient(after, examples).loss],
};
