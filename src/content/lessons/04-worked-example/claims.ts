import type { Claims } from '../../../lib/course/index.ts';
import { createMatrix, correlate } from '../../../lib/convolve/index.ts';
import type { FigureSource } from '../../../lib/films/source.ts';
import * as lesson from './data.ts';
import { productsOf, resultOf } from './result.ts';

const { oneLight, worked, sharpened, result, sharpenedResult } = lesson;

const pixels = [...oneLight.image.data];
const isDark = (pixel: number): boolean => pixel < 64;

/** The ninths are float32, so a whole product may be a hair beside its number. */
const isWhole = (product: number): boolean => Math.abs(product - Math.round(product)) < 1e-3;

/** A source with each of its weights times a factor. */
const times = (factor: number): FigureSource => ({
  ...worked,
  kernel: createMatrix(
    3,
    3,
    worked.kernel.data.map((weight) => weight * factor),
  ),
});
const flat = { ...worked, image: createMatrix(3, 3, Array<number>(9).fill(77)) };
const storedBy = (source: FigureSource): number => Number(resultOf(source).stored);

const leak = [...lesson.rowInPlace.data];
const light = lesson.row.data.indexOf(Math.max(...lesson.row.data));

export const claims: Claims = {
  'one bright pixel among eight dark ones':
    pixels.filter(isDark).length === 8 && pixels.length === 9,
  'here every division gives a whole number': productsOf(oneLight).every(isWhole),
  'Fairly dark': isDark(storedBy(oneLight)),
  'The bright one lifts it a little above them': pixels
    .filter(isDark)
    .every((pixel) => pixel < storedBy(oneLight)),
  'there is only one place for that':
    correlate(oneLight.image, oneLight.kernel, { size: 'valid' }).data.length === 1,
  'each of the nine has lost a little': !productsOf(worked).some(isWhole),
  'Rounding each product first happens to give {data.roundedFirst} here':
    lesson.roundedFirst === result.sum && lesson.cutFirst !== result.sum,
  'give all nine pixels the same number, and the output has that number too': storedBy(flat) === 77,
  'A kernel whose weights add up to more makes the image brighter; one whose weights add up to less makes it darker':
    storedBy(times(1.5)) > storedBy(worked) && storedBy(times(0.5)) < storedBy(worked),
  'It would be twice': storedBy(times(2)) === 2 * Number(result.sum),
  'that still fits into a byte': 2 * Number(result.sum) <= 255,
  'The corners have the weight 0': [0, 2, 6, 8].every((cell) => sharpened.kernel.data[cell] === 0),
  'This sum is {data.sharpenedResult.sum}, more than white': Number(sharpenedResult.sum) > 255,
  'If the sum were clamped after every product, it would come out as':
    lesson.clampedEarly !== sharpenedResult.stored,
  'The bright pixel leaks to the right, all the way to the end': leak
    .slice(light)
    .every((pixel) => Math.round(pixel) > 0),
  'They are multiples of nine again': lesson.fresh.image.data.every((pixel) => pixel % 9 === 0),
  'It becomes much brighter': Number(lesson.brighterResult.stored) > 2 * storedBy(oneLight),
  'The bright pixel now adds {data.light} where it added {data.lightProduct} before':
    Number(lesson.lightProduct) === Number(lesson.light) / 9,
};
