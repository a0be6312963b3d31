import type { Claims } from '../../../lib/course/index.ts';
import { box, correlate, type Anchor, type Matrix } from '../../../lib/convolve/index.ts';
import { valueAt } from '../../../lib/grid/index.ts';
import { fillKernel } from '../../../lib/films/kernels/example-weights.ts';
import * as lesson from './data.ts';

const { letter, even, doubling } = lesson;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-3;
const isAlike = (a: Matrix, b: Matrix): boolean =>
  a.data.every((one, index) => isNear(one, b.data[index]!));

/** Whether `moved` is `matrix` one pixel further to the right; nothing can come into its first column. */
const isMovedRight = (matrix: Matrix, moved: Matrix): boolean =>
  moved.data.every(
    (one, index) => index % matrix.width === 0 || isNear(one, matrix.data[index - 1]!),
  );

const under = (kernel: Matrix, anchor?: Anchor): Matrix =>
  correlate(letter, kernel, anchor && { anchor });
const along = under(box(7, 1));
const down = under(box(1, 7));

/** The ground above the level strokes of the F, and beside its upright one. */
const above = [1, 2, 3, 4, 5].map((x) => ({ x, y: 0 }));
const beside = [1, 2, 3, 4, 5, 6].map((y) => ({ x: 0, y }));
const isKept = (output: Matrix, places: typeof above): boolean =>
  places.every((place) => isNear(valueAt(output, place), valueAt(letter, place)));
const isBrighter = (output: Matrix, places: typeof above): boolean =>
  places.every((place) => valueAt(output, place) > valueAt(letter, place));

const mean = fillKernel('mean', 3, 3);
const four = fillKernel('middle', 2, 2);
const fourPlaces = [0, 1].flatMap((y) => [0, 1].map((x) => under(four, { x, y })));

export const claims: Claims = {
  'Upright strokes smear to the left and right; level strokes keep their crisp upper and lower sides':
    isBrighter(along, beside) && isKept(along, above),
  'blur 7 wide, then blur the result 7 tall, and you have a mean of 7 by 7': isAlike(
    correlate(along, box(1, 7)),
    under(box(7, 7)),
  ),
  'The left and right sides of its upright stroke':
    isKept(down, beside) &&
    [2, 3, 5, 6].every((y) => valueAt(down, { x: 1, y }) > valueAt(down, { x: 2, y })),
  'The level strokes smear up and down': isBrighter(down, above),
  'it moves to four different places':
    new Set(fourPlaces.map(({ data }) => String(data))).size === 4,
  'The letter goes a little soft': fourPlaces.every(({ data }) => new Set(data).size > 2),
  'with two neighbouring cells as the anchor, the two pictures lie one pixel apart': isMovedRight(
    fourPlaces[0]!,
    fourPlaces[1]!,
  ),
  'moves the picture one pixel to the right': isMovedRight(
    under(mean),
    under(mean, { x: 2, y: 1 }),
  ),
  'They show the same edge, one pixel apart': isMovedRight(lesson.crossFirst, lesson.crossLast),
  'Flat areas stay as they are': even.mean === even.level,
  'Flat areas become {data.even.difference}': even.difference === '0',
  '{data.even.level} becomes {data.even.half}: darker': Number(even.half) < Number(even.level),
  'far more than the 255 that a pixel can hold': Number(even.ones) > 2 * 255,
  'everything gets twice as bright': doubling.sum === '2',
  'Whatever was above {data.doubling.brightest} is now above 255':
    2 * Number(doubling.brightest) <= 255 && 2 * (Number(doubling.brightest) + 1) > 255,
};
