import { requireWhole } from '../../matrix/index.ts';
import { requireBias } from '../layers/bias.ts';
import { dense, denseGradients, requireInputs } from '../layers/dense.ts';
import { upTo } from '../region.ts';
import { createTensor, requireTensor, sizeOf } from '../tensor.ts';
import type { DenseLayer } from './network.ts';
import type { LayerRules } from './rules.ts';

/** A dense layer whose weights are drawn at random. */
export interface DensePlan {
  readonly kind: 'dense';
  /** Numbers that come out. */
  readonly outputs: number;
}

export const DENSE: LayerRules<DenseLayer, DensePlan> = {
  weights: ['weights', 'bias'],
  options: [],
  plan: ['outputs'],
  create({ kind, outputs }, input, draw) {
    requireWhole('outputs', outputs, 1);
    const inputs = sizeOf(input);
    return { kind, weights: draw([outputs, inputs], inputs), bias: createTensor([outputs]) };
  },
  outputShape({ weights, bias }, input) {
    requireTensor('weights', weights, ['out', 'in']);
    const [outputs, inputs] = weights.shape as [number, number];
    requireBias(bias, outputs);
    requireInputs(sizeOf(input), inputs);
    return [outputs];
  },
  forward: ({ weights, bias }, input) => dense(input, weights, { bias }),
  backward({ weights }, input, outputGradient) {
    const gradients = denseGradients(input, weights, outputGradient);
    return { input: gradients.input, weights: [gradients.weights, gradients.bias] };
  },
  multiplications: ({ weights }) => sizeOf(weights.shape),
  seen: (_, [channels = 1, height = 1, width = 1]) => ({
    channels: upTo(channels),
    rows: upTo(height),
    columns: upTo(width),
  }),
};
