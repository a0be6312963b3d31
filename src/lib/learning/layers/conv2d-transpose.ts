import { requireOptions } from '../../matrix/index.ts';
import { IMAGE, requireShape, requireTensor, requireTensorOf } from '../tensor.ts';
import type { Shape, Tensor } from '../tensor.ts';
import { axisBackFrom } from '../transposed-axis.ts';
import { addBias, biasGradient, requireBias } from './bias.ts';
import { requireChannels, type ConvolutionGradients, type ConvolutionOptions } from './conv2d.ts';
import { alongAxes, SLIDING, type Layout, type SlidingOptions } from './sliding.ts';
import { outputSums, pixelSums, weightSums } from './sums.ts';

export const KERNEL_BACK = ['in', 'out', 'height', 'width'] as const;

/**
 * The transposed layer: every pixel spreads the kernel, times itself, over the output, a stride
 * further for the next. It is the way back of the `conv2d` with the same kernel and options, in sizes
 * and in arithmetic, though not its inverse:
 *
 *     sum of conv2d(a) * b = sum of a * conv2dTranspose(b), for every a and b
 *
 * Source: PyTorch's `conv_transpose2d`, TensorFlow's `tf.nn.conv2d_transpose`.
 *
 * @param image [in, height, width]
 * @param kernel [in, out, height, width], as the `conv2d` has it that leads from out to in.
 * @returns [out, height, width], of the sides that `transposedSize` says.
 * @throws {TypeError | RangeError} for bad tensors or options, channels that do not match, and padding
 *   that leaves nothing.
 */
export function conv2dTranspose(
  image: Tensor,
  kernel: Tensor,
  options: ConvolutionOptions = {},
): Tensor {
  requireOptions('options', options, ['bias', ...SLIDING]);
  const { bias, ...sliding } = options;
  const layout = layoutBack(image, kernel, sliding);
  if (bias !== undefined) requireBias(bias, layout.inputs);
  const shape = spreadShape(layout);
  requireShape('shape', shape);
  const output = {
    shape,
    data: pixelSums(layout, kernel.data, image.data),
  };
  if (bias !== undefined) addBias(output, bias);
  return output;
}

/**
 * As `conv2dGradients`, for the transposed layer: the gradient of the image is a `conv2d` of that of
 * the output.
 *
 * @throws {TypeError | RangeError} as `conv2dTranspose` does, and for a gradient of another shape.
 */
export function conv2dTransposeGradients(
  image: Tensor,
  kernel: Tensor,
  outputGradient: Tensor,
  options: SlidingOptions = {},
): ConvolutionGradients {
  const layout = layoutBack(image, kernel, options);
  requireTensorOf('outputGradient', outputGradient, spreadShape(layout), 'as the output has it');
  const { data } = outputGradient;
  return {
    image: { ...image, data: outputSums(layout, kernel.data, data) },
    kernel: { ...kernel, data: weightSums(layout, data, image.data) },
    bias: biasGradient(outputGradient),
  };
}

function layoutBack(image: Tensor, kernel: Tensor, options: SlidingOptions): Layout {
  requireTensor('image', image, IMAGE);
  requireTensor('kernel', kernel, KERNEL_BACK);
  return layoutBackOn(image.shape, kernel.shape, options);
}

/**
 * The layout of the `conv2d` that leads from the output back to the image.
 *
 * @throws {TypeError | RangeError} for bad options, channels that do not match, and padding that leaves
 *   nothing.
 */
export function layoutBackOn(image: Shape, kernel: Shape, options: SlidingOptions): Layout {
  const [channels, height, width] = image as [number, number, number];
  const [outputs, inputs, kernelHeight, kernelWidth] = kernel as [number, number, number, number];
  requireChannels(channels, outputs);
  const along = alongAxes(options);
  return {
    inputs,
    outputs,
    rows: axisBackFrom('image: height', height, kernelHeight, along.y),
    columns: axisBackFrom('image: width', width, kernelWidth, along.x),
  };
}

export const spreadShape = ({ inputs, rows, columns }: Layout): Shape => [
  inputs,
  rows.length,
  columns.length,
];
