import {
  compose,
  correlate,
  matrixFromRows,
  prewitt,
  scharr,
  sobel,
  type Matrix,
} from '../../../lib/convolve/index.ts';
import { SMOOTH_SIGMA } from '../../../lib/films/canny/model.ts';
import { errorsOf, largestErrors } from '../../../lib/films/turned-edge/errors.ts';
import { degreesText } from '../../../lib/films/turned-edge/texts.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { gradient, hysteresis, thinnedGradient } from '../../../lib/vision/index.ts';

const text = (value: number, digits = 1): string => formatNumber(value, digits);

/** A row with an edge in it, and its slope. */
export const row = matrixFromRows([[20, 20, 20, 60, 100, 100, 100]]);
export const difference = matrixFromRows([[-1, 0, 1]]);
export const rowSlope = correlate(row, difference);
const middle = 3;
export const atEdge = {
  left: text(row.data[middle - 1]!),
  right: text(row.data[middle + 1]!),
  slope: text(rowSlope.data[middle]!),
};

/** An upright edge, and the same one lying down. */
const upright = (side: number): Matrix =>
  matrixFromRows(
    Array.from({ length: side }, () =>
      Array.from({ length: side }, (_, x) => (x < side / 2 ? 0 : 100)),
    ),
  );
const turned = (matrix: Matrix): Matrix => ({
  ...matrix,
  data: matrix.data.map((_, i) => {
    const [x, y] = [i % matrix.width, Math.floor(i / matrix.width)];
    return matrix.data[x * matrix.width + y]!;
  }),
});
export const uprightEdge = upright(4);
export const levelEdge = turned(uprightEdge);
export const uprightFound = correlate(uprightEdge, sobel('x'));
export const levelFound = correlate(levelEdge, sobel('x'));

/** A smoothing column times a slope. */
export const smoothing = matrixFromRows([[1], [2], [1]]);
export const joined = compose(smoothing, difference);
export const columns = [
  { name: 'Sobel', column: [1, 2, 1], kernel: sobel('x') },
  { name: 'Prewitt', column: [1, 1, 1], kernel: prewitt('x') },
  { name: 'Scharr', column: [3, 10, 3], kernel: scharr('x') },
].map(({ column, ...rest }) => ({
  ...rest,
  column,
  joined: compose(matrixFromRows(column.map((weight) => [weight])), difference),
}));
export const kernels = columns.map(({ name, joined: matrix }) => ({
  matrix,
  panel: 'kernel' as const,
  label: name,
}));

/** A patch, worked out. */
export const patch = matrixFromRows([
  [20, 30, 40],
  [20, 35, 50],
  [30, 55, 70],
]);
const sums = gradient(patch, 'sobel', { size: 'valid' });
const [gx, gy] = [sums.x.data[0]!, sums.y.data[0]!];
const columnSum = (x: number): number =>
  patch.data[x]! + 2 * patch.data[3 + x]! + patch.data[6 + x]!;
const rowSum = (y: number): number =>
  patch.data[3 * y]! + 2 * patch.data[3 * y + 1]! + patch.data[3 * y + 2]!;
export const worked = {
  left: text(columnSum(0)),
  right: text(columnSum(2)),
  top: text(rowSum(0)),
  bottom: text(rowSum(2)),
  gx: text(gx),
  gy: text(gy),
  magnitude: text(Math.hypot(gx, gy)),
  degrees: text((Math.atan2(gy, gx) * 180) / Math.PI, 0),
};

/** By how much the angle of a turned edge is off at most, sharp and soft. */
export const sharp = largestErrors(errorsOf('sharp'));
export const soft = largestErrors(errorsOf('soft'));
export const largest = {
  sharp: {
    sobel: degreesText(sharp.sobel),
    prewitt: degreesText(sharp.prewitt),
    scharr: degreesText(sharp.scharr),
  },
  soft: {
    sobel: degreesText(soft.sobel),
    prewitt: degreesText(soft.prewitt),
    scharr: degreesText(soft.scharr),
  },
};

/** Of the blur before Canny's slopes. */
export const smoothSigma = text(SMOOTH_SIGMA);

/** A soft edge in one row, its slopes under Sobel, and those thinned. */
export const softRow = matrixFromRows([[20, 20, 25, 45, 85, 100, 105, 105]]);
const slopes = gradient(softRow).x;
export const softSlopes = slopes;
export const softThinned = thinnedGradient(softRow);
export const kept = text(Math.max(...softThinned.data));

/** Slopes along a line, and what two thresholds leave of it. */
export const thresholds = { low: 25, high: 80 };
export const strengths = matrixFromRows([[0, 30, 90, 40, 35, 0, 30, 60, 0]]);
const left = hysteresis(strengths, thresholds.low, thresholds.high);
export const followed: Matrix = {
  ...strengths,
  data: strengths.data.map((value, i) => (left.data[i] === 0 ? 0 : value)),
};
const above = (threshold: number): number =>
  strengths.data.filter((value) => value > threshold).length;
export const counts = {
  low: text(above(thresholds.low)),
  high: text(above(thresholds.high)),
  both: text(followed.data.filter((value) => value > 0).length),
};
