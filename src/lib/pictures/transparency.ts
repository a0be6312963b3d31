/**
 * Filtering a picture that is not opaque; docs/pictures.md gives the reasons. With colour c and
 * alpha a, both from 0 to 255, in every pixel that the kernel reads:
 *
 *     alpha  = sum of weight * a / sum of weights      (or a as it was, where the weights cancel)
 *     colour = sum of weight * c * a / alpha
 */
import {
  createMatrix,
  normalize,
  type ByteMatrix,
  type Image,
  type Matrix,
  type RowRange,
} from '../convolve/index.ts';
import type { Filters } from './filters.ts';
import type { FilterSettings } from './settings.ts';
import { rowsInStrip, stripOf } from './strip.ts';

/** What the rules are applied to. */
interface Task {
  /** Output rows. */
  readonly rows: RowRange;
  readonly settings: FilterSettings;
}

/**
 * Weights that sum to no more than this part of their absolute sum cancel: they find differences,
 * and if their sum is not 0, they have been rounded.
 */
const CANCELLED = 0.01;

/** The sums of the positive and of the negative weights. */
function sumsOf({ data }: Matrix): { positive: number; negative: number } {
  return {
    positive: data.reduce((sum, weight) => sum + Math.max(0, weight), 0),
    negative: data.reduce((sum, weight) => sum + Math.min(0, weight), 0),
  };
}

/** What the weights sum to, or `undefined` where they cancel and alpha stays as it was. */
function totalOf(kernel: Matrix): number | undefined {
  const { positive, negative } = sumsOf(kernel);
  const total = positive + negative;
  return Math.abs(total) > CANCELLED * (positive - negative) ? total : undefined;
}

/** @returns The bytes of alpha for the task's rows, whatever the range and rounding of colour. */
export function filterAlpha(
  alpha: ByteMatrix,
  { rows, settings }: Task,
  filters: Filters,
): ByteMatrix {
  const { kernel, operation, border } = settings;
  if (totalOf(kernel) === undefined) return copyOfRows(alpha, rows);
  return filters[operation](alpha, normalize(kernel), { border, rows, output: 'bytes' });
}

function copyOfRows({ width, data }: ByteMatrix, { start, end }: RowRange): ByteMatrix {
  return { width, height: end - start, data: data.slice(start * width, end * width) };
}

/**
 * @returns What the sums of an opaque picture are, for the task's rows, and cut off at what these can
 *   reach: beyond it only an alpha near 0 has led. NaN where alpha comes out as 0: `toBytes` makes 0
 *   of it, and leaves it out of the range of `minmax`.
 */
export function filterColour(
  colour: ByteMatrix,
  alpha: ByteMatrix,
  task: Task,
  filters: Filters,
): Matrix {
  const { rows, settings } = task;
  const { kernel, operation, border } = settings;
  const apply = filters[operation];
  const products = premultiplied(colour, alpha, task);
  const sums = apply(products, kernel, { border, rows: rowsInStrip(rows, settings) });
  const total = totalOf(kernel);
  if (total === undefined) divide(sums, copyOfRows(alpha, rows), 1, kernel);
  else divide(sums, apply(alpha, kernel, { border, rows }), total, kernel);
  return sums;
}

/** Colour times alpha, from 0 to 255 * 255, in the strip that the kernel reads for the task's rows. */
export function premultiplied(
  colour: ByteMatrix,
  alpha: ByteMatrix,
  { rows, settings }: Task,
): Matrix {
  const colours = stripOf(colour, rows, settings);
  const alphas = stripOf(alpha, rows, settings);
  const { width, height } = colours;
  const products = new Float32Array(colours.data);
  for (let i = 0; i < products.length; i++) products[i]! *= alphas.data[i]!;
  return createMatrix(width, height, products);
}

/** Alpha up to here becomes the byte 0. */
const INVISIBLE = 0.5;

/** Divides sums of colour times alpha by alpha, which is sums of alpha divided by the `total`. */
function divide({ data }: Matrix, { data: alpha }: Image, total: number, kernel: Matrix): void {
  const { positive, negative } = sumsOf(kernel);
  const [least, most] = [255 * negative, 255 * positive];
  for (let i = 0; i < data.length; i++) {
    const divisor = alpha[i]! / total;
    data[i] = divisor > INVISIBLE ? Math.min(most, Math.max(least, data[i]! / divisor)) : NaN;
  }
}
