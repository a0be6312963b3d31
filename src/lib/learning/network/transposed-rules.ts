import { requireWhole } from '../../matrix/index.ts';
import { requireBias } from '../layers/bias.ts';
import {
  conv2dTranspose,
  conv2dTransposeGradients,
  KERNEL_BACK,
  layoutBackOn,
  spreadShape,
} from '../layers/conv2d-transpose.ts';
import { SLIDING } from '../layers/sliding.ts';
import { createTensor, IMAGE, requireAxes, requireTensor, sizeOf } from '../tensor.ts';
import { placesOver, upTo } from '../region.ts';
import type { ConvolutionPlan } from './convolution-rules.ts';
import type { TransposedLayer } from './network.ts';
import type { LayerRules } from './rules.ts';

/** A transposed layer with a square kernel, which is drawn at random. */
export interface TransposedPlan extends Omit<ConvolutionPlan, 'kind'> {
  readonly kind: 'conv2d-transpose';
}

const slidingOf = ({ kernel: _, bias: __, kind: ___, ...sliding }: TransposedLayer) => sliding;

export const TRANSPOSED: LayerRules<TransposedLayer, TransposedPlan> = {
  weights: ['kernel', 'bias'],
  options: SLIDING,
  plan: ['channels', 'size', ...SLIDING],
  create({ channels, size, ...rest }, input, draw) {
    requireWhole('channels', channels, 1);
    requireWhole('size', size, 1);
    requireAxes('input', input, IMAGE);
    const kernel = draw([input[0]!, channels, size, size], input[0]! * size ** 2);
    return { ...rest, kernel, bias: createTensor([channels]) };
  },
  outputShape(layer, input) {
    requireTensor('kernel', layer.kernel, KERNEL_BACK);
    requireBias(layer.bias, layer.kernel.shape[1]!);
    requireAxes('input', input, IMAGE);
    return spreadShape(layoutBackOn(input, layer.kernel.shape, slidingOf(layer)));
  },
  forward: (layer, input) =>
    conv2dTranspose(input, layer.kernel, { ...slidingOf(layer), bias: layer.bias }),
  backward(layer, input, outputGradient) {
    const gradients = conv2dTransposeGradients(
      input,
      layer.kernel,
      outputGradient,
      slidingOf(layer),
    );
    return { input: gradients.image, weights: [gradients.kernel, gradients.bias] };
  },
  multiplications(layer, input) {
    const [, height, width] = input as [number, number, number];
    return height * width * sizeOf(layer.kernel.shape);
  },
  seen(layer, input, { rows, columns }) {
    const layout = layoutBackOn(input, layer.kernel.shape, slidingOf(layer));
    return {
      channels: upTo(layout.outputs),
      rows: placesOver(layout.rows, rows),
      columns: placesOver(layout.columns, columns),
    };
  },
};
