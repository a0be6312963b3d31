import { maxPool, maxPoolGradient } from '../layers/max-pool.ts';
import { meanPool, meanPoolGradient } from '../layers/mean-pool.ts';
import { pooledShape, POOLING, poolingLayout, type PoolingOptions } from '../layers/pooling.ts';
import { pixelsUnder } from '../region.ts';
import { IMAGE, requireAxes, type Tensor } from '../tensor.ts';
import type { PoolingLayer } from './network.ts';
import type { LayerRules } from './rules.ts';

const optionsOf = ({ kind: _, ...options }: PoolingLayer): PoolingOptions => options;

const rulesOf = (
  pool: (image: Tensor, options: PoolingOptions) => Tensor,
  gradientOf: (image: Tensor, outputGradient: Tensor, options: PoolingOptions) => Tensor,
): LayerRules<PoolingLayer, PoolingLayer> => ({
  weights: [],
  options: POOLING,
  plan: POOLING,
  create: (plan) => plan,
  outputShape(layer, input) {
    requireAxes('input', input, IMAGE);
    return pooledShape(poolingLayout(input, optionsOf(layer)));
  },
  forward: (layer, input) => pool(input, optionsOf(layer)),
  backward: (layer, input, outputGradient) => ({
    input: gradientOf(input, outputGradient, optionsOf(layer)),
    weights: [],
  }),
  multiplications: () => 0,
  seen(layer, input, output) {
    const { rows, columns } = poolingLayout(input, optionsOf(layer));
    return {
      channels: output.channels,
      rows: pixelsUnder(rows, output.rows),
      columns: pixelsUnder(columns, output.columns),
    };
  },
});

export const MAX_POOL = rulesOf(maxPool, maxPoolGradient);
export const MEAN_POOL = rulesOf(meanPool, meanPoolGradient);
