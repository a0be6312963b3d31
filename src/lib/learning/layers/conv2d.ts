import { refuse, requireOptions } from '../../matrix/index.ts';
import { axisOf } from '../axis.ts';
import { IMAGE, KERNEL, requireTensor, requireTensorOf } from '../tensor.ts';
import type { Shape, Tensor } from '../tensor.ts';
import { addBias, biasGradient, requireBias } from './bias.ts';
import { alongAxes, SLIDING, type Layout, type SlidingOptions } from './sliding.ts';
import { outputSums, pixelSums, weightSums } from './sums.ts';

export interface ConvolutionOptions extends SlidingOptions {
  /** What is added to each output, [out]. @default nothing */
  readonly bias?: Tensor;
}

/** What a layer with a kernel is to change, each in the shape of what it belongs to. */
export interface ConvolutionGradients {
  readonly image: Tensor;
  readonly kernel: Tensor;
  readonly bias: Tensor;
}

/**
 * A convolution layer, which in truth correlates: each output is the sum, over all channels that go
 * in, of the correlation of the channel with a kernel of its own, and a bias.
 *
 *     output[o][y][x] = bias[o] + sum over i, v, u of
 *                       image[i][y * stride + v * dilation - top][x * stride + u * dilation - left] * kernel[o][i][v][u]
 *
 * Padding is zeros. Source: PyTorch's `conv2d`, TensorFlow's `tf.nn.conv2d`.
 *
 * @param image [in, height, width]
 * @param kernel [out, in, height, width]
 * @returns [out, height, width], of the sides that `outputSize` says.
 * @throws {TypeError | RangeError} for bad tensors or options, channels that do not match, and an
 *   output that would be empty.
 */
export function conv2d(image: Tensor, kernel: Tensor, options: ConvolutionOptions = {}): Tensor {
  requireOptions('options', options, ['bias', ...SLIDING]);
  const { bias, ...sliding } = options;
  const layout = convolutionLayout(image, kernel, sliding);
  if (bias !== undefined) requireBias(bias, layout.outputs);
  const output = {
    shape: outputShape(layout),
    data: outputSums(layout, kernel.data, image.data),
  };
  if (bias !== undefined) addBias(output, bias);
  return output;
}

/**
 * How the loss changes with image, kernel and bias, when it is known how it changes with the output.
 * The gradient of the kernel is the correlation of the image with that of the output; the gradient of
 * the image is the output's, spread by the kernel: `conv2dTranspose`.
 *
 * @param outputGradient In the shape of the output.
 * @param options Those of `conv2d`, without the bias, which has no part in it.
 * @throws {TypeError | RangeError} as `conv2d` does, and for a gradient of another shape.
 */
export function conv2dGradients(
  image: Tensor,
  kernel: Tensor,
  outputGradient: Tensor,
  options: SlidingOptions = {},
): ConvolutionGradients {
  const layout = convolutionLayout(image, kernel, options);
  requireTensorOf('outputGradient', outputGradient, outputShape(layout), 'as the output has it');
  const { data } = outputGradient;
  return {
    image: { ...image, data: pixelSums(layout, kernel.data, data) },
    kernel: { ...kernel, data: weightSums(layout, image.data, data) },
    bias: biasGradient(outputGradient),
  };
}

function convolutionLayout(image: Tensor, kernel: Tensor, options: SlidingOptions): Layout {
  requireTensor('image', image, IMAGE);
  requireTensor('kernel', kernel, KERNEL);
  return layoutOn(image.shape, kernel.shape, options);
}

/** @throws {TypeError | RangeError} for bad options, channels that do not match, and an empty output. */
export function layoutOn(image: Shape, kernel: Shape, options: SlidingOptions): Layout {
  const [channels, height, width] = image as [number, number, number];
  const [outputs, inputs, kernelHeight, kernelWidth] = kernel as [number, number, number, number];
  requireChannels(channels, inputs);
  const along = alongAxes(options);
  return {
    inputs,
    outputs,
    rows: axisOf('image: height', height, kernelHeight, along.y),
    columns: axisOf('image: width', width, kernelWidth, along.x),
  };
}

/** @throws {RangeError} if an image has other channels than a kernel takes. */
export function requireChannels(channels: number, inputs: number): void {
  if (channels === inputs) return;
  refuse(RangeError, 'image: channels', channels, `${inputs}, for which the kernel has weights`);
}

export const outputShape = ({ outputs, rows, columns }: Layout): Shape => [
  outputs,
  rows.places,
  columns.places,
];
