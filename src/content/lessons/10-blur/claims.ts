import { gaussian } from '../../../lib/convolve/index.ts';
import type { Claims } from '../../../lib/course/index.ts';
import { sigmaOfMean } from '../../../lib/films/means/means.ts';
import * as lesson from './data.ts';

const near = (a: number, b: number, by: number): boolean => Math.abs(a - b) < by;
const at = (matrix: { width: number; data: ArrayLike<number> }, x: number, y: number): number =>
  matrix.data[y * matrix.width + x]!;
const tops = Array.from(lesson.spotMean.data).filter((value) => value > 0);
const wide = gaussian(7, 30);

export const claims: Claims = {
  'The pixel becomes a square':
    tops.length === 25 && tops.every((value) => near(value, tops[0]!, 1e-3)),
  'Only the distance from the middle counts': near(
    at(lesson.sigmaOne, 3, 1),
    at(lesson.sigmaOne, 5, 3),
    1e-6,
  ),
  'dividing by it makes the weights sum to 1, whatever sigma is': [0.5, 1, 3, 30].every((sigma) =>
    near(
      Array.from(gaussian(7, sigma).data).reduce((sum, weight) => sum + weight, 0),
      1,
      1e-5,
    ),
  ),
  'Sigmas do not add, their squares do': lesson.twiceApart < 0.001,
  'you need four blurs of sigma 3 to get to sigma 6': near(
    [3, 3, 3, 3].reduce(lesson.together),
    6,
    1e-9,
  ),
  'Push sigma up in the figure while the size stays small, and see the weights turn into a mean':
    near(Math.max(...wide.data) / Math.min(...wide.data), 1, 0.02),
  'half of the light is byte {data.average.light}': lesson.average.light === '188',
  'In bytes the average is {data.average.bytes}': lesson.average.bytes === '128',
  'none differs from a Gaussian of that sigma by more than {data.three.apart} hundredths':
    100 * lesson.apartOf[2]! <= Number(lesson.three.apart),
  'Every further mean brings the two closer': lesson.apartOf.every(
    (apart, i, all) => i === 0 || apart < all[i - 1]!,
  ),
  'average the squares by their weights, and take the root. For a mean that is n pixels wide': [
    3, 5, 7,
  ].every((side) =>
    near(
      sigmaOfMean(side),
      Math.sqrt(
        Array.from({ length: side }, (_, i) => (i - (side - 1) / 2) ** 2 / side).reduce(
          (a, b) => a + b,
        ),
      ),
      1e-9,
    ),
  ),
};
