/**
 * Colour under alpha, by the rule of docs/pictures.md#transparency: colour counts as much as it covers. With
 * colour c and alpha a, both from 0 to 255, in every pixel that a kernel reads:
 *
 *     alpha  = sum of weight * a / sum of weights      (or a as it was, where the weights cancel)
 *     colour = sum of weight * c * a / alpha
 */
import {
  correlate,
  createMatrix,
  type CorrelateOptions,
  type Matrix,
} from '../../convolve/index.ts';
import { requireMatrix } from '../../matrix/index.ts';

/** What filters of colour take of the options of `correlate`. */
export type ColourOptions = Pick<CorrelateOptions, 'border' | 'constant' | 'size' | 'anchor'>;

export const COLOUR_OPTIONS = ['border', 'constant', 'size', 'anchor'];

/**
 * Weights that sum to no more than this part of their absolute sum cancel: they find differences,
 * and if their sum is not 0, they have been rounded.
 */
const CANCELLED = 0.01;

/** Alpha up to here becomes the byte 0. */
const INVISIBLE = 0.5;

/**
 * The sums of the positive and of the negative weights of a kernel.
 *
 * @throws {TypeError | RangeError} for a bad kernel.
 */
export function signedSums(kernel: Matrix): { positive: number; negative: number } {
  requireMatrix('kernel', kernel);
  const { data } = kernel;
  return {
    positive: data.reduce((sum, weight) => sum + Math.max(0, weight), 0),
    negative: data.reduce((sum, weight) => sum + Math.min(0, weight), 0),
  };
}

/**
 * What the weights of a kernel sum to, or `undefined` where they cancel and alpha stays as it was.
 *
 * @throws {TypeError | RangeError} for a bad kernel.
 */
export function totalWeight(kernel: Matrix): number | undefined {
  const { positive, negative } = signedSums(kernel);
  const total = positive + negative;
  return Math.abs(total) > CANCELLED * (positive - negative) ? total : undefined;
}

export const isOpaque = (alpha: Matrix): boolean => alpha.data.every((value) => value === 255);

/** Alpha after the kernel, not cut off. Outside it is 0, but 255 where a constant was asked for. */
export function filteredAlpha(alpha: Matrix, kernel: Matrix, options: ColourOptions): Matrix {
  const covered = options.constant === undefined ? {} : { constant: 255 };
  const total = totalWeight(kernel);
  const own = total === undefined ? pixelAlone(kernel, options) : kernel;
  const sums = correlate(alpha, own, { ...options, ...covered });
  return { ...sums, data: sums.data.map((sum) => sum / (total ?? 1)) };
}

/** A kernel of the same sides that takes the pixel under the anchor, or else under the centre. */
function pixelAlone({ width, height }: Matrix, { anchor }: ColourOptions): Matrix {
  const { x, y } = anchor ?? { x: Math.floor(width / 2), y: Math.floor(height / 2) };
  const alone = createMatrix(width, height);
  alone.data[y * width + x] = 1;
  return alone;
}

/** The sums of colour times alpha. */
export function sumsUnder(
  alpha: Matrix,
  colour: Matrix,
  kernel: Matrix,
  options: ColourOptions,
): Matrix {
  const data = colour.data.map((value, i) => value * alpha.data[i]!);
  const { constant } = options;
  const covered = constant === undefined ? {} : { constant: 255 * constant };
  return correlate({ ...colour, data }, kernel, { ...options, ...covered });
}

/**
 * Sums of colour times alpha as colour: divided by the alpha that they get, and cut off at what they
 * can reach, because beyond it only an alpha near 0 has led. NaN where nothing is seen.
 *
 * @param reach The sums of positive and of negative weights.
 */
export function uncovered(
  sums: Matrix,
  alpha: Matrix,
  { positive, negative }: ReturnType<typeof signedSums>,
): Matrix {
  const data = sums.data.map((sum, i) => {
    const divisor = alpha.data[i]!;
    if (divisor <= INVISIBLE) return NaN;
    return Math.min(255 * positive, Math.max(255 * negative, sum / divisor));
  });
  return { ...sums, data };
}
