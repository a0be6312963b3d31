import type { Tensor } from '../tensor.ts';
import { CONVOLUTION, type ConvolutionPlan } from './convolution-rules.ts';
import { DENSE, type DensePlan } from './dense-rules.ts';
import type { Layer, PoolingLayer, ReluLayer } from './network.ts';
import { MAX_POOL, MEAN_POOL } from './pooling-rules.ts';
import { RELU } from './relu-rules.ts';
import type { LayerRules } from './rules.ts';
import { TRANSPOSED, type TransposedPlan } from './transposed-rules.ts';

/** A layer that is to be created: as the layer itself, but with sizes where that has weights. */
export type LayerPlan = ConvolutionPlan | TransposedPlan | PoolingLayer | ReluLayer | DensePlan;

/** A new kind of layer is one more file of rules, and a line here. */
const RULES = {
  conv2d: CONVOLUTION,
  'conv2d-transpose': TRANSPOSED,
  'max-pool': MAX_POOL,
  'mean-pool': MEAN_POOL,
  relu: RELU,
  dense: DENSE,
};

export const KINDS = Object.keys(RULES);

/** The rules of a layer or a plan. They are only ever given layers of the kind that they are for. */
export const rulesOf = ({ kind }: Pick<Layer, 'kind'>): LayerRules<Layer, LayerPlan> =>
  RULES[kind] as unknown as LayerRules<Layer, LayerPlan>;

/** The weights of a layer: its tensors, in the order of their gradients. */
export const tensorsOf = (layer: Layer): [string, Tensor][] =>
  rulesOf(layer).weights.map((name) => [name, layer[name as keyof Layer] as unknown as Tensor]);
