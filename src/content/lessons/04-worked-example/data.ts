import { box, correlate, createMatrix, matrixFromRows } from '../../../lib/convolve/index.ts';
import type { FigureSource } from '../../../lib/films/source.ts';
import { resultOf } from './result.ts';

/** The region that many tutorials work out, and the mean of nine. */
export const worked: FigureSource = {
  image: matrixFromRows([
    [200, 60, 58],
    [210, 190, 62],
    [204, 98, 52],
  ]),
  kernel: box(3, 3),
  size: 'valid',
  storage: { range: 'clamp', rounding: 'half-even' },
};

export const result = resultOf(worked);

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

/** The worked example with a middle weight of 1, as the last question has it. */
export const brighterResult = resultOf({
  ...worked,
  kernel: createMatrix(3, 3, worked.kernel.data.with(4, 1)),
});

/** One bright pixel in a dark row, blurred over three pixels: into a new row, and in place. */
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
