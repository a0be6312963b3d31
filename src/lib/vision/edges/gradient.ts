import {
  correlate,
  prewitt,
  scharr,
  sobel,
  type Axis,
  type CorrelateOptions,
  type Image,
  type Matrix,
} from '../../convolve/index.ts';
import {
  requireMatrix,
  requireOneOf,
  requireOptions,
  requireSameSides,
} from '../../matrix/index.ts';

/** The pairs of 3 x 3 kernels that estimate the first derivatives. */
export const OPERATORS = ['sobel', 'prewitt', 'scharr'] as const;

export type Operator = (typeof OPERATORS)[number];

/** Their kernels. */
export const KERNELS: Readonly<Record<Operator, (axis: Axis) => Matrix>> = {
  sobel,
  prewitt,
  scharr,
};

export type GradientOptions = Pick<CorrelateOptions, 'border' | 'constant' | 'size' | 'rows'>;

export const GRADIENT_OPTIONS = ['border', 'constant', 'size', 'rows'];

/** How an image changes at every pixel. */
export interface Gradient {
  /** Along x: positive where it becomes brighter to the right. */
  readonly x: Matrix;
  /** Along y, which points down: positive where it becomes brighter downwards. */
  readonly y: Matrix;
}

/**
 * The first derivatives along x and along y, by two correlations. Their unit is gray levels a pixel times
 * the sum of the positive weights and 2: a ramp of one level a pixel gives 8 for Sobel, 6 for
 * Prewitt, 32 for Scharr.
 *
 * @param options Of those of `correlate`: border, constant, size, rows.
 * @throws {TypeError | RangeError} for an unknown operator, and what `correlate` throws.
 */
export function gradient(
  image: Image,
  operator: Operator = 'sobel',
  options: GradientOptions = {},
): Gradient {
  requireOneOf('operator', operator, OPERATORS);
  requireOptions('options', options, GRADIENT_OPTIONS);
  const kernel = KERNELS[operator];
  return {
    x: correlate(image, kernel('x'), options),
    y: correlate(image, kernel('y'), options),
  };
}

/**
 * In which direction an image becomes brighter at every pixel, across the edge: atan2(y, x) of the
 * gradient, in radians from -pi to pi. Because y points down, angles grow clockwise: 0 is to the right,
 * pi / 2 is down, -pi / 2 is up. Where the image is flat the direction is 0, and means nothing.
 *
 * @throws {TypeError | RangeError} for bad matrices, or if they differ in size.
 */
export function direction(x: Matrix, y: Matrix): Matrix {
  requireMatrix('x', x);
  requireMatrix('y', y);
  requireSameSides('y', y, 'x', x);
  // A gradient of -0 is none: adding 0 makes 0 of it.
  const data = x.data.map((change, i) => Math.atan2(y.data[i]! + 0, change + 0));
  return { ...x, data };
}
