import { correlate, kernelBank, type Matrix } from '../../../lib/convolve/index.ts';
import type { Claims } from '../../../lib/course/index.ts';
import { errorsOf } from '../../../lib/films/turned-edge/errors.ts';
import { OPERATORS } from '../../../lib/vision/index.ts';
import * as lesson from './data.ts';

const same = (a: Matrix, b: Matrix): boolean =>
  a.width === b.width && a.data.every((value, i) => value === b.data[i]);
const nonzero = ({ data }: Matrix): number => data.filter((value) => value !== 0).length;
const isFlat = ({ data }: Matrix): boolean => data.every((value) => value === 0);
const turns = [errorsOf('sharp'), errorsOf('soft')];

export const claims: Claims = {
  'the kernel answers to an upright, or vertical, edge, and not at all to a level, or horizontal, one':
    !isFlat(lesson.uprightFound) && isFlat(lesson.levelFound),
  'where the row is flat, the slope is 0': [0, 1, 5, 6].every((x) => lesson.rowSlope.data[x] === 0),
  'There it is, `sobel_x`': same(lesson.joined, kernelBank.sobel_x),
  'It is `sobel_x` after a quarter-turn': correlate(lesson.levelEdge, kernelBank.sobel_y).data.some(
    (value) => value !== 0,
  ),
  'Sobel, Prewitt and Scharr differ in that column alone': lesson.columns.every(
    ({ joined, kernel }) => same(joined, kernel),
  ),
  'All three are right at 0, 45 and 90 degrees': turns.every((errors) =>
    OPERATORS.every((operator) =>
      [0, 45, 90].every((degrees) => Math.abs(errors[operator][degrees]!) < 0.05),
    ),
  ),
  'On the sharp edge Sobel comes off best':
    lesson.sharp.sobel < Math.min(lesson.sharp.scharr, lesson.sharp.prewitt),
  'On the soft one it is Scharr':
    lesson.soft.scharr < Math.min(lesson.soft.sobel, lesson.soft.prewitt),
  'Prewitt is the worst of the three on both': [lesson.sharp, lesson.soft].every(
    ({ sobel, prewitt, scharr }) => prewitt > Math.max(sobel, scharr),
  ),
  'One pixel is left, the steepest': nonzero(lesson.softThinned) === 1,
  'The pair on the right is as strong as some of those, but no pixel of it is above {data.thresholds.high}':
    lesson.strengths.data.slice(6, 8).every((value) => value <= lesson.thresholds.high) &&
    lesson.followed.data.slice(6, 8).every((value) => value === 0),
};
