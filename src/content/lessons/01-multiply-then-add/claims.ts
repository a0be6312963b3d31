import type { Claims } from '../../../lib/course/index.ts';
import { correlate } from '../../../lib/convolve/index.ts';
import * as lesson from './data.ts';

const { photo, place, openingPixel, made, sums, flat } = lesson;
const { pixels } = photo;

const indexOf = (x: number, y: number): number => y * pixels.width + x;

/** The places of the eight pixels around the one that the lens opens on, and of those to its right. */
const ring = [-1, 0, 1]
  .flatMap((dy) => [-1, 0, 1].map((dx) => ({ dx, index: indexOf(place.x + dx, place.y + dy) })))
  .filter(({ index }) => index !== indexOf(place.x, place.y));
const toTheRight = ring.filter(({ dx }) => dx === 1);
const blurred = correlate(pixels, lesson.blur).data;

/** Part of the blurred window, well inside it. */
const window = Array.from({ length: 36 }, (_, y) =>
  Array.from({ length: 12 }, (_, x) => indexOf(x, y)),
).flat();
const edges = correlate(pixels, lesson.allRound).data;

export const claims: Claims = {
  'its neighbours are darker': ring.every(({ index }) => pixels.data[index]! < openingPixel),
  'The light is fainter now, and the dark pixels to its right are brighter':
    Number(made['blur']!.stored) < openingPixel &&
    toTheRight.every(({ index }) => pixels.data[index]! < blurred[index]!),
  'The blur weights add up to {data.sums.blur}, and so do the sharpen weights':
    sums.blur === '1' && sums.sharpen === '1',
  'The weights of both edge kernels add up to {data.sums.vertical}: over a plain wall the sum of the products is 0':
    sums.allRound === sums.vertical &&
    [lesson.vertical, lesson.allRound].every(
      (kernel) => lesson.middle(correlate(flat, kernel)) === '0',
    ),
  // Of 255: next to black.
  'Choose “Edges all round”, move the lens to the blurred window at the top left, and see':
    window.every((index) => Math.abs(edges[index]!) <= 10),
  'An edge can go from dark to bright or from bright to dark, so its sum may be negative':
    edges.some((sum) => sum < 0) && edges.some((sum) => sum > 0),
  'The left column takes away as much as the right one adds': lesson.flatAnswer === '0',
  'the weights 1, 2 and 1 count that difference four times':
    Number(lesson.edgeAnswer) === 4 * Number(lesson.edgeLast),
  'makes four numbers, none of them {data.sum}':
    lesson.matrixProduct.data.length === 4 &&
    !lesson.matrixProduct.data.includes(Number(lesson.sum)),
  'Add the products, and you have {data.dotProduct} again': lesson.dotProduct === lesson.sum,
  'Where a pixel and its neighbours are all equal, the sum happens to be that pixel':
    lesson.middle(correlate(flat, lesson.sharpen)) === String(flat.data[4]),
};
