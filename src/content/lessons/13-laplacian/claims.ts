import { correlate, type Matrix } from '../../../lib/convolve/index.ts';
import type { Claims } from '../../../lib/course/index.ts';
import * as lesson from './data.ts';

const same = (a: Matrix, b: Matrix): boolean =>
  a.width === b.width && a.data.every((value, i) => value === b.data[i]);
const sumOf = ({ data }: Matrix): number => data.reduce((sum, weight) => sum + weight, 0);
const { focus } = lesson;
const turned = ({ width, height, data }: Matrix): Matrix => ({
  width: height,
  height: width,
  data: data.map((_, i) => data[(height - 1 - (i % height)) * width + Math.floor(i / height)]!),
});
const patch: Matrix = {
  width: 4,
  height: 4,
  data: Float32Array.from({ length: 16 }, (_, i) => (i * 7) % 11),
};

export const claims: Claims = {
  'On flat ground it is 0. On an even slope it is 0 as well':
    lesson.bends.data[0] === 0 && lesson.rampBends.data.every((value) => value === 0),
  'positive at the foot of the edge and negative at its top':
    lesson.bends.data[2]! > 0 && lesson.bends.data[4]! < 0,
  'The edge itself lies between the two, where it goes through 0': lesson.bends.data[3] === 0,
  'Add the two, and there is the Laplacian': same(lesson.sum, lesson.kernel),
  'Turn the picture by a quarter, and its Laplacian is turned, too, but no number changes': same(
    correlate(turned(patch), lesson.kernel),
    turned(correlate(patch, lesson.kernel)),
  ),
  'Blur takes nearly all of the variance away': focus.blurred < focus.whole / 10,
  'With noise, the blurred photo passes for sharper than the sharp one': focus.noisy > focus.whole,
  'two parts of one sharp photo lie further apart than the sharp photo and the blurred one':
    focus.liveliest / focus.dullest > focus.whole / focus.blurred,
  'the two curves lie almost on top of each other': lesson.hatRow.every(
    (weight, i) => Math.abs(weight - lesson.dogRow[i]!) < 3,
  ),
  'Its weights sum to 0': [lesson.kernel, lesson.withCorners, lesson.twice].every(
    (kernel) => sumOf(kernel) === 0,
  ),
  'the larger disc answers most to a sigma about twice as large':
    Math.abs(lesson.best[1]! / lesson.best[0]! - 2) < 0.15,
  'These are the same numbers that the lit pixel has turned into': same(lesson.again, lesson.twice),
  'The square has no negative number': lesson.squared.data.every((value) => value >= 0),
};
