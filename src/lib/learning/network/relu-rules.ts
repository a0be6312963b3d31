import { relu, reluGradient } from '../layers/relu.ts';
import type { ReluLayer } from './network.ts';
import type { LayerRules } from './rules.ts';

export const RELU: LayerRules<ReluLayer, ReluLayer> = {
  weights: [],
  options: [],
  plan: [],
  create: (plan) => plan,
  outputShape: (_, input) => input,
  forward: (_, input) => relu(input),
  backward: (_, input, outputGradient) => ({
    input: reluGradient(input, outputGradient),
    weights: [],
  }),
  multiplications: () => 0,
  seen: (_, __, output) => output,
};
