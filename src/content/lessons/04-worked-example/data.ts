import { box, correlate, createMatrix, matrixFromRows } from '../../../lib/convolve/index.ts';
import type { FigureSource } from '../../../lib/films/source.ts';
import { valueAt } from '../../../lib/grid/index.ts';
import { productsOf, resultOf } from './result.ts';

const BYTES = { range: 'clamp', rounding: 'half-even' } as const;

const sumOf = (numbers: readonly number[]): string =>
  String(numbers.reduce((sum, number) => sum + number, 0));

const mean = { kernel: box(3, 3), size: 'valid', storage: BYTES } as const;

/** One light in the dark, under the mean of nine. All pixels are multiples of nine. */
export const oneLight: FigureSource = {
  ...mean,
  image: matrixFromRows([
    [18, 27, 18],
    [9, 180, 36],
    [27, 18, 27],
  ]),
};

export const oneLightResult = resultOf(oneLight);
/** The bright pixel and its product. */
export const light = String(valueAt(oneLight.image, { x: 1, y: 1 }));
export const lightProduct = String(Number(light) / 9);

/** The same with a middle weight of 1, as the last question has it. */
export const brighterResult = resultOf({
  ...oneLight,
  kernel: createMatrix(3, 3, oneLight.kernel.data.with(4, 1)),
});

/** Nine pixels as a photo has them, under the same kernel. */
export const worked: FigureSource = {
  ...mean,
  image: matrixFromRows([
    [200, 60, 58],
    [210, 190, 62],
    [204, 98, 52],
  ]),
};

export const result = resultOf(worked);

/** What the products add up to if each is cut to a whole number first, and if each is rounded first. */
const products = productsOf(worked);
export const cutFirst = sumOf(products.map(Math.trunc));
export const roundedFirst = sumOf(products.map(Math.round));

/** The same region with its middle counted five times, against its four neighbours. */
export const sharpened: FigureSource = {
  ...worked,
  kernel: matrixFromRows([
    [0, -1, 0],
    [-1, 5, -1],
    [0, -1, 0],
  ]),
};

export const sharpenedResult = resultOf(sharpened);

/** What comes of the sharpened pixel if the running sum is clamped after every product. */
export const clampedEarly = String(
  productsOf(sharpened).reduce((sum, product) => Math.min(Math.max(sum + product, 0), 255), 0),
);

/** A fresh region, for the reader to work out. */
export const fresh: FigureSource = {
  ...worked,
  image: matrixFromRows([
    [90, 81, 72],
    [99, 45, 63],
    [108, 36, 54],
  ]),
};

export const freshResult = resultOf(fresh);

/** One bright pixel in a dark row, under a mean of three: into a new row, and in place. */
export const row = createMatrix(7, 1, [0, 0, 0, 90, 0, 0, 0]);
const mean3 = box(3, 1);
export const rowApart = correlate(row, mean3, { border: 'zero' });
export const rowInPlace = inPlace();

/** The mistake: each mean is written over its pixel, and read again by the next one. */
function inPlace() {
  const poisoned = createMatrix(row.width, 1, [...row.data]);
  for (let x = 0; x < row.width; x++) {
    poisoned.data[x] = correlate(poisoned, mean3, { border: 'zero' }).data[x]!;
  }
  return poisoned;
}
