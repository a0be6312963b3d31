import {
  createMatrix,
  hasBytes,
  layoutOf,
  requireMatrix,
  requireSameSides,
  toBytes,
  type ByteMatrix,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Layout,
  type Matrix,
} from '../matrix/index.ts';
import { magnitude } from './magnitude.ts';
import { outputFor } from './output.ts';
import { runPlan } from './run.ts';

/**
 * The magnitude sqrt(a^2 + b^2) of the sums a and b of two kernels, as of the Sobel kernels along x and y.
 *
 * @param other Has the sides of `kernel`.
 * @returns A new matrix, or `options.out`; of bytes if `options.output` says so.
 * @throws {TypeError | RangeError} for bad matrices or options, see `CorrelateOptions`, or if the kernels
 *   differ in size.
 */
export function correlateMagnitude(
  image: Image,
  kernel: Matrix,
  other: Matrix,
  options?: CorrelateOptions,
): Matrix;
export function correlateMagnitude(
  image: Image,
  kernel: Matrix,
  other: Matrix,
  options: ByteOptions,
): ByteMatrix;
export function correlateMagnitude(
  image: Image,
  kernel: Matrix,
  other: Matrix,
  options: CorrelateOptions | ByteOptions = {},
): Image {
  const { layout, output } = magnitudeTask(image, kernel, other, options);
  runMagnitude(image, kernel, other, layout, output, runPlan);
  return output;
}

/** What the arguments of `correlateMagnitude` ask for. @throws what it throws. */
export function magnitudeTask(
  image: Image,
  kernel: Matrix,
  other: Matrix,
  options: CorrelateOptions | ByteOptions,
): { readonly layout: Layout; readonly output: Image } {
  const layout = layoutOf(image, kernel, options);
  requireMatrix('other', other);
  requireSameSides('other', other, 'kernel', kernel);
  return { layout, output: outputFor(layout, options, { image, kernel, other }) };
}

/** @param run Writes the sums of one kernel. */
export function runMagnitude(
  image: Image,
  kernel: Matrix,
  other: Matrix,
  layout: Layout,
  output: Image,
  run: (image: Image, kernel: Matrix, layout: Layout, output: Matrix) => void,
): void {
  const { width, height } = layout;
  const sums = hasBytes(output) ? createMatrix(width, height) : output;
  run(image, kernel, layout, sums);
  const second = createMatrix(width, height);
  run(image, other, layout, second);
  magnitude(sums, second, sums);
  if (hasBytes(output)) output.data.set(toBytes(sums));
}
