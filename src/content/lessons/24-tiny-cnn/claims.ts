import type { Claims } from '../../../lib/course/index.ts';
import { activations } from '../../../lib/learning/index.ts';
import { answerOf, DRAWING_SIDE, SHAPES } from '../../../lib/learning/drawings/index.ts';
import { EMPTY, painted, tensorOf } from '../../../lib/films/recognition/drawing.ts';
import { mapPixel } from '../../../lib/films/recognition/layers.ts';
import * as lesson from './data.ts';

const { found, training, network, state } = lesson;
const outputs = activations(network, tensorOf(state.drawing));
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** What an outline of a square in the middle is taken for; its line is as wide as the brush. */
function takenFor(side: number): string {
  const first = (DRAWING_SIDE - side) / 2;
  const places = Array.from({ length: side ** 2 }, (_, i) => ({
    x: i % side,
    y: Math.floor(i / side),
  }))
    .filter(({ x, y }) => [x, y].some((along) => Math.min(along, side - 1 - along) < 2))
    .map(({ x, y }) => ({ x: first + x, y: first + y }));
  return SHAPES[answerOf(network, tensorOf(painted(EMPTY, places, true)))]!.name;
}

export const claims: Claims = {
  'Then draw a square that fills the sheet, and see what it takes it for':
    [20, 22, 24].every((side) => takenFor(side) !== 'square') &&
    [12, 14].every((side) => takenFor(side) === 'square'),
  'The first convolution has eight kernels, and makes eight maps of the drawing':
    outputs[1]!.shape[0] === 8,
  'A pixel of the second layer is the sum of eight correlations of 3 by 3, one for each map':
    mapPixel(network, outputs, { layer: 'second', channel: 0, x: 3, y: 3 }).channels.length === 8,
  '{data.trained.heldOut} were held out':
    sum(training.confusion.map(sum)) === Number(lesson.trained.heldOut.replaceAll(/\D/g, '')),
  'for the page’s weights that is {data.trained.accuracy}%': lesson.accuracy >= 0.95,
  'Of the eight trained kernels, {data.found.edges} come out as edges':
    found.edges + found.others + found.none === 8 && found.edges > 0,
  'each of the 16 kernels has 3 × 3 weights for each of 8 maps':
    lesson.counts[3] === 16 * (9 * 8 + 1),
};
