import { correlate } from '../../../lib/convolve/index.ts';
import type { Claims } from '../../../lib/course/index.ts';
import { noiseGain } from '../../../lib/vision/index.ts';
import * as lesson from './data.ts';

const near = (a: number, b: number, by = 1e-6): boolean => Math.abs(a - b) < by;
const same = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
  Array.from(a).every((value, i) => near(value, b[i]!));

export const claims: Claims = {
  'Where the row is flat, nothing is left': [0, 1, 2, 5, 6, 7].every((i) =>
    near(lesson.rowDetail.data[i]!, 0, 1e-4),
  ),
  'darker than the dark side ever was, and another {data.overshoot.high}, brighter than the bright side':
    Math.min(...lesson.rowSharpened.data) < Math.min(...lesson.row.data) &&
    Math.max(...lesson.rowSharpened.data) > Math.max(...lesson.row.data),
  'Its weights sum to 1, whatever the amount is': [0, 0.5, 1, 2, 7].every((amount) =>
    near(lesson.sumOf(lesson.unsharp(lesson.mean, amount)), 1, 1e-5),
  ),
  'there it is: the kernel with the 5': same(lesson.fromCross.data, lesson.tutorial.data),
  'It is also the identity minus the Laplacian': same(
    lesson.minusLaplacian.data,
    lesson.tutorial.data,
  ),
  'In every row, prediction and measurement agree, almost to the last digit': lesson.noise.every(
    ({ predicted, measured }) => near(Number(predicted), Number(measured), 0.15),
  ),
  'makes noise a third as strong': near(noiseGain(lesson.mean), 1 / 3),

  'With the sign wrong, sharpening is blurring': same(
    correlate(lesson.row, lesson.unsharp(lesson.mean, -1)).data,
    correlate(lesson.row, lesson.mean).data,
  ),
};
