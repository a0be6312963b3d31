import {
  correlateMagnitude,
  createMatrix,
  layoutOf,
  type ByteMatrix,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Matrix,
} from '../../convolve/index.ts';
import { outputFor } from '../../convolve/internals.ts';
import { hasBytes, requireOneOf } from '../../matrix/index.ts';
import { meetsBytes, store } from '../bytes.ts';
import { KERNELS, OPERATORS, type Operator } from './gradient.ts';
import { sobelMagnitude } from './sobel-magnitude.ts';

/**
 * How strong the edge is at every pixel, whatever its direction: sqrt(x^2 + y^2) of the gradient. For
 * Sobel on bytes there is a loop that makes no picture of x and y.
 *
 * @param options Those of `correlate`.
 * @throws {TypeError | RangeError} for an unknown operator, and what `correlate` throws.
 */
export function gradientMagnitude(
  image: Image,
  operator?: Operator,
  options?: CorrelateOptions,
): Matrix;
export function gradientMagnitude(
  image: Image,
  operator: Operator | undefined,
  options: ByteOptions,
): ByteMatrix;
export function gradientMagnitude(
  image: Image,
  operator: Operator = 'sobel',
  options: CorrelateOptions | ByteOptions = {},
): Image {
  requireOneOf('operator', operator, OPERATORS);
  const [kernelX, kernelY] = [KERNELS[operator]('x'), KERNELS[operator]('y')];
  const layout = layoutOf(image, kernelX, options);
  if (operator !== 'sobel' || !hasBytes(image) || !meetsBytes(image, layout)) {
    return correlateMagnitude(image, kernelX, kernelY, options as CorrelateOptions);
  }
  const output = outputFor(layout, options, { image, kernel: kernelX });
  const { width, height } = layout;
  const strengths = hasBytes(output) ? createMatrix(width, height) : output;
  sobelMagnitude(image, kernelX, layout, strengths.data);
  if (hasBytes(output)) store(strengths.data, output);
  return output;
}
