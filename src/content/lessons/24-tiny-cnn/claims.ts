import type { Claims } from '../../../lib/course/index.ts';
import { activations } from '../../../lib/learning/index.ts';
import { tensorOf } from '../../../lib/films/recognition/drawing.ts';
import { mapPixel } from '../../../lib/films/recognition/layers.ts';
import * as lesson from './data.ts';

const { found, training, network, state } = lesson;
const outputs = activations(network, tensorOf(state.drawing));
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

export const claims: Claims = {
  'The first convolution has eight kernels, and makes eight maps of the drawing':
    outputs[1]!.shape[0] === 8,
  'A pixel of the second layer is the sum of eight correlations of 3 by 3, one for each map':
    mapPixel(network, outputs, { layer: 'second', channel: 0, x: 3, y: 3 }).channels.length === 8,
  '{data.trained.heldOut} were held out':
    sum(training.confusion.map(sum)) === Number(lesson.trained.heldOut.replaceAll(/\D/g, '')),
  'for the trained weights that is {data.trained.accuracy} %': lesson.accuracy >= 0.95,
  'Of the eight trained kernels, {data.found.edges} come out as edges':
    found.edges + found.others + found.none === 8 && found.edges > 0,
  'each of the 16 kernels has 3 × 3 weights for each of 8 maps':
    lesson.counts[3] === 16 * (9 * 8 + 1),
};
