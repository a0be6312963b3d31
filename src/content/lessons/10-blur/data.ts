import type { Plot, PlotLine } from '../../../lib/plot/index.ts';
import {
  box,
  compose,
  correlate,
  createMatrix,
  gaussian,
  matrixFromRows,
  pad,
  type Matrix,
} from '../../../lib/convolve/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';

const add = (values: Iterable<number>): number => [...values].reduce((sum, one) => sum + one, 0);
const text = (value: number, digits = 1): string => formatNumber(value, digits);

/** A flat gray and a black-and-white edge, under a mean and under a kernel that was not divided. */
export const flatLevel = 100;
const flat = createMatrix(
  3,
  3,
  Array.from({ length: 9 }, () => flatLevel),
);
const tenths = createMatrix(
  3,
  3,
  Array.from({ length: 9 }, () => 1 / 10),
);
export const darkened = {
  weight: text(1 / 10),
  sum: text(add(tenths.data)),
  level: text(correlate(flat, tenths).data[4]!),
};

/** One row of a Gaussian: the bell, and what each distance from the middle weighs. */
export const sigmaOne = gaussian(7, 1);
const middleRow = (kernel: Matrix): number[] =>
  Array.from(
    { length: kernel.width },
    (_, column) => kernel.data[Math.floor(kernel.height / 2) * kernel.width + column]!,
  );

/** What a kernel of this many cells leaves out of the bell, before its weights are divided by their sum. */
function lostBeyond(size: number, sigma: number): number {
  const half = (size - 1) / 2;
  const bellAt = (x: number): number => Math.exp(-(x * x) / (2 * sigma * sigma));
  const upTo = (end: number): number =>
    add(Array.from({ length: 2 * end + 1 }, (_, i) => bellAt(i - end)));
  return 1 - upTo(half) / upTo(Math.ceil(12 * sigma));
}
export const lost = [1, 2, 3, 4].map((sigmas) => ({
  reach: sigmas === 1 ? '1 sigma' : `${sigmas} sigmas`,
  size: String(2 * sigmas * 3 + 1),
  share: `${formatNumber(100 * lostBeyond(2 * sigmas * 3 + 1, 3), sigmas > 2 ? 3 : 1)}%`,
}));

/** How far the bell has sunk at one, two and three sigmas from its middle. */
const bellAtSigmas = (sigmas: number): string => text(Math.exp(-(sigmas ** 2) / 2), 2);
export const bellAt = { one: bellAtSigmas(1), two: bellAtSigmas(2), three: bellAtSigmas(3) };

/** Two blurs one after the other: the sigma of both together. */
export const together = (first: number, second: number): number => Math.hypot(first, second);
const joined = compose(gaussian(25, 3), gaussian(25, 3));
const direct = gaussian(joined.width, together(3, 3));
export const twiceApart = joined.data.reduce(
  (most, weight, i) =>
    Math.max(
      most,
      Math.abs(weight - direct.data[i]!) / direct.data[Math.floor(joined.data.length / 2)]!,
    ),
  0,
);

/** Sigma of a mean that is so many pixels wide: the root of (n^2 - 1) / 12. */
const sigmaOfMean = (side: number): number => Math.sqrt((side * side - 1) / 12);

/** Three means one after the other, and the Gaussian that they come near. */
const threeMeans = compose(compose(box(7, 1), box(7, 1)), box(7, 1));
const threeSigma = Math.sqrt(3) * sigmaOfMean(7);
const threeGaussian = createMatrix(
  threeMeans.width,
  1,
  middleRow(gaussian(threeMeans.width, threeSigma)).map((weight, _, row) => weight / add(row)),
);
const meanPadded = pad(box(7, 1), { top: 0, right: 6, bottom: 0, left: 6 }, 'zero');
export const three = {
  side: '7',
  sigma: text(threeSigma, 2),
  width: String(threeMeans.width),
  peak: text(100 * Math.max(...threeMeans.data), 1),
  apart: text(
    100 *
      threeMeans.data.reduce(
        (most, weight, i) => Math.max(most, Math.abs(weight - threeGaussian.data[i]!)),
        0,
      ),
    1,
  ),
};

const reachOfThree = (threeMeans.width - 1) / 2;
export const threePlot: Plot = {
  x: { name: 'Distance from the middle', unit: 'pixels', domain: [-reachOfThree, reachOfThree] },
  y: { name: 'Weight, in hundredths', domain: [0, 14] },
  lines: [
    { name: 'mean', kind: 'image', matrix: meanPadded },
    { name: 'three means', kind: 'kernel', matrix: threeMeans },
    { name: 'Gaussian', kind: 'output', matrix: threeGaussian },
  ].map(({ matrix, ...line }) => ({
    ...line,
    start: -reachOfThree,
    values: Array.from(matrix.data, (weight) => Number(formatNumber(100 * weight, 2))),
  })) as readonly PlotLine[],
};

/** A single bright pixel under a mean and under a Gaussian of about the same width. */
export const spot = matrixFromRows(
  Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 9 }, (_, column) => (row === 4 && column === 4 ? 900 : 0)),
  ),
);
export const spotMean = correlate(spot, box(5, 5));
export const spotGaussian = correlate(spot, gaussian(9, sigmaOfMean(5)));

/** Black and white, averaged as bytes and as light (sRGB, IEC 61966-2-1). */
const encode = (light: number): number =>
  255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
export const average = {
  bytes: String(Math.round(255 / 2)),
  light: String(Math.round(encode(0.5))),
};
