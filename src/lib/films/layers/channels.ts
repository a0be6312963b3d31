import { createMatrix, flip, type Matrix } from '../../convolve/index.ts';
import type { Point } from '../../grid/index.ts';
import { matricesFromTensor, type Tensor } from '../../learning/index.ts';
import { channelSum, mapSum, type MapSum } from '../channel-sums.ts';
import type { BuiltStack, MapPlace } from './model.ts';
import { paddingBefore, reachOf, type LayerSettings } from './settings.ts';

/**
 * A pixel of a map as a sum of correlations, one for each channel that goes in; undefined where the
 * layer has no kernel.
 *
 * A transposed layer stamps its kernel. That gives what a correlation gives of the picture with
 * stride - 1 zeros between its pixels, and the kernel turned by 180 degrees: with `n` the row or column
 * of a pixel that goes in, `o` that of one that comes out, and `before` the zeros of the padding,
 *
 *     o = n * stride + cell * dilation - before
 *
 * so the pixel `n`, which now stands at `n * stride`, meets the cell `(o + before - n * stride) /
 * dilation`, and the window ends at `o + before`.
 *
 * Source: V. Dumoulin and F. Visin, A guide to convolution arithmetic for deep learning, 2016.
 */
export function channelSums(
  stack: BuiltStack,
  outputs: readonly Tensor[],
  at: MapPlace,
): MapSum | undefined {
  const layer = stack.layers[at.stage - 1]!;
  const built = stack.network.layers[at.stage - 1]!;
  if (built.kind !== 'conv2d' && built.kind !== 'conv2d-transpose') return undefined;
  const isBack = built.kind === 'conv2d-transpose';
  const kernels = matricesFromTensor(built.kernel);
  const images = matricesFromTensor(outputs[at.stage - 1]!);
  const window = windowOf(stack, at);
  const channels = images.map((image, channel) => {
    const number = isBack ? channel * layer.channels + at.map : at.map * images.length + channel;
    const kernel = apart(kernels[number]!, layer.dilation);
    return isBack
      ? channelSum(apart(image, layer.stride), flip(kernel), window)
      : channelSum(image, kernel, window);
  });
  return mapSum({ x: at.x, y: at.y }, channels, built.bias.data[at.map]!);
}

/** Where the upper left cell of the kernel lies. */
function windowOf({ layers, sides }: BuiltStack, { stage, x, y }: MapPlace): Point {
  const layer = layers[stage - 1]!;
  const isBack = layer.kind === 'transposed';
  // A transposed layer is that of the convolution which leads from its output back.
  const { width, height } = sides[isBack ? stage : stage - 1]!;
  const start = (place: number, side: number): number =>
    isBack
      ? place + paddingBefore(layer, side) - (reachOf(layer) - 1)
      : place * layer.stride - paddingBefore(layer, side);
  return { x: start(x, width), y: start(y, height) };
}

/** A matrix whose numbers lie so many cells apart, with zeros between them. */
function apart({ width, height, data }: Matrix, step: number): Matrix {
  const [wide, high] = [(width - 1) * step + 1, (height - 1) * step + 1];
  const spread = new Float32Array(wide * high);
  data.forEach((value, i) => {
    spread[Math.floor(i / width) * step * wide + (i % width) * step] = value;
  });
  return createMatrix(wide, high, Array.from(spread));
}

/** What has to be said of how a layer is shown in the stepper; '' for nothing. */
export function stepsNote({ kind, stride, dilation }: LayerSettings): string {
  if (kind === 'relu') return 'ReLU has nothing to multiply: it compares one number with 0.';
  if (kind === 'max') return 'Max pooling has nothing to multiply: it compares the pixels.';
  if (kind === 'mean') {
    return 'Mean pooling has no weights to multiply: it adds the pixels and divides by how many they are.';
  }
  const stamped =
    kind === 'conv'
      ? ''
      : `Stamping gives the same as this: ${stride === 1 ? '' : 'the picture gets zeros between its pixels, and '}the kernel is turned by 180°.`;
  const gaps =
    dilation === 1
      ? ''
      : `With a dilation of ${dilation}, the kernel is shown as it lies, with zeros between its weights.`;
  return `${stamped} ${gaps}`.trim();
}
