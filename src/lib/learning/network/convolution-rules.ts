import { requireWhole } from '../../matrix/index.ts';
import { requireBias } from '../layers/bias.ts';
import { conv2d, conv2dGradients, layoutOn, outputShape } from '../layers/conv2d.ts';
import { SLIDING, type SlidingOptions } from '../layers/sliding.ts';
import { pixelsUnder, upTo } from '../region.ts';
import { createTensor, IMAGE, KERNEL, requireAxes, requireTensor, sizeOf } from '../tensor.ts';
import type { ConvolutionLayer } from './network.ts';
import type { LayerRules } from './rules.ts';

/** A convolution layer with a square kernel, which is drawn at random. */
export interface ConvolutionPlan extends SlidingOptions {
  readonly kind: 'conv2d';
  /** Channels that come out. */
  readonly channels: number;
  /** Cells along each side of the kernel. */
  readonly size: number;
}

const slidingOf = ({ kernel: _, bias: __, kind: ___, ...sliding }: ConvolutionLayer) => sliding;

export const CONVOLUTION: LayerRules<ConvolutionLayer, ConvolutionPlan> = {
  weights: ['kernel', 'bias'],
  options: SLIDING,
  plan: ['channels', 'size', ...SLIDING],
  create({ channels, size, ...rest }, input, draw) {
    requireWhole('channels', channels, 1);
    requireWhole('size', size, 1);
    requireAxes('input', input, IMAGE);
    const inputs = input[0]! * size ** 2;
    const kernel = draw([channels, input[0]!, size, size], inputs);
    return { ...rest, kernel, bias: createTensor([channels]) };
  },
  outputShape(layer, input) {
    requireTensor('kernel', layer.kernel, KERNEL);
    requireBias(layer.bias, layer.kernel.shape[0]!);
    requireAxes('input', input, IMAGE);
    return outputShape(layoutOn(input, layer.kernel.shape, slidingOf(layer)));
  },
  forward: (layer, input) => conv2d(input, layer.kernel, { ...slidingOf(layer), bias: layer.bias }),
  backward(layer, input, outputGradient) {
    const { kernel } = layer;
    const gradients = conv2dGradients(input, kernel, outputGradient, slidingOf(layer));
    return { input: gradients.image, weights: [gradients.kernel, gradients.bias] };
  },
  multiplications(layer, input) {
    const [, height, width] = CONVOLUTION.outputShape(layer, input) as [number, number, number];
    return height * width * sizeOf(layer.kernel.shape);
  },
  seen(layer, input, { rows, columns }) {
    const layout = layoutOn(input, layer.kernel.shape, slidingOf(layer));
    return {
      channels: upTo(layout.inputs),
      rows: pixelsUnder(layout.rows, rows),
      columns: pixelsUnder(layout.columns, columns),
    };
  },
};
