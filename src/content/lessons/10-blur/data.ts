import {
  box,
  compose,
  correlate,
  createMatrix,
  gaussian,
  matrixFromRows,
  toBytes,
  type Matrix,
} from '../../../lib/convolve/index.ts';
import { meansOf, MOST_MEANS, SIDE, sigmaOfMean } from '../../../lib/films/means/means.ts';
import { apartText } from '../../../lib/films/means/texts.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { linearToSrgb, srgbToLinear } from '../../../lib/vision/index.ts';

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

/** A Gaussian of sigma 1. */
export const sigmaOne = gaussian(7, 1);
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
export const twice = { squares: text(3 ** 2 + 3 ** 2), sigma: text(together(3, 3)) };
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

/** Three means one after the other, and how far they are from the Gaussian that they come near. */
const threeMeans = meansOf(3);
export const three = {
  side: String(SIDE),
  sigma: text(threeMeans.sigma, 2),
  width: String(threeMeans.width),
  peak: text(100 * Math.max(...Array.from(threeMeans.weights)), 1),
  apart: apartText(threeMeans),
};
/** The same for one mean, for two, and up to as many as the figure has. */
export const apartOf = Array.from({ length: MOST_MEANS }, (_, i) => meansOf(i + 1).apart);

/** A single bright pixel under a mean and under a Gaussian of about the same width. */
export const spot = matrixFromRows(
  Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 9 }, (_, column) => (row === 4 && column === 4 ? 900 : 0)),
  ),
);
export const spotMean = correlate(spot, box(5, 5));
export const spotGaussian = correlate(spot, gaussian(9, sigmaOfMean(5)));

/** Black and white pixels in turn. */
function checkerboard(side: number): Matrix {
  const levels = Array.from({ length: side * side }, (_, i) => {
    const [row, column] = [Math.floor(i / side), i % side];
    return (row + column) % 2 === 0 ? 0 : 255;
  });
  return createMatrix(side, side, levels);
}

/** The one gray that a mean over all of a picture makes of it. */
const grayOf = ({ data }: Matrix): string =>
  String(toBytes(createMatrix(1, 1, [add(data) / data.length]))[0]);
const grayOfLight = (image: Matrix): string => {
  const { data } = srgbToLinear(image);
  return grayOf(linearToSrgb(createMatrix(1, 1, [add(data) / data.length])));
};

/** Black and white, averaged as bytes and as light. */
const board = checkerboard(8);
export const average = { bytes: grayOf(board), light: grayOfLight(board) };

/** The checkerboard between the two grays, for the eye to decide. */
const BOARD_SIDE = 96;
const fine = checkerboard(BOARD_SIDE);
export const comparison = createMatrix(
  3 * BOARD_SIDE,
  BOARD_SIDE,
  Array.from({ length: 3 * BOARD_SIDE ** 2 }, (_, i) => {
    const column = i % (3 * BOARD_SIDE);
    if (column < BOARD_SIDE) return Number(average.bytes);
    if (column >= 2 * BOARD_SIDE) return Number(average.light);
    return fine.data[Math.floor(i / (3 * BOARD_SIDE)) * BOARD_SIDE + column - BOARD_SIDE]!;
  }),
);
