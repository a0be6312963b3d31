import { normalAt, requireOptions, requireWhole } from '../../matrix/index.ts';
import { aboutLayer } from '../about-layer.ts';
import { createTensor, requireShape, type Shape, type Tensor } from '../tensor.ts';
import { rulesOf, type LayerPlan } from './kinds.ts';
import type { Layer, Network } from './network.ts';
import { requireKind, requireList } from './require-network.ts';

/**
 * A network that has learned nothing yet. Its weights are drawn from a normal distribution of mean 0
 * and standard deviation sqrt(2 / numbers that are summed), which keeps signals of one size from layer
 * to layer; a bias is 0.
 *
 * Source: K. He and others, Delving deep into rectifiers, 2015.
 *
 * @param input The shape of what goes in, as [1, 24, 24] for one gray picture.
 * @param plans The layers, the first to see the input first.
 * @param seed A whole number from 0 to 2^32 - 1: the same seed draws the same weights.
 * @throws {TypeError | RangeError} for a bad plan or seed, and a layer that cannot take what the one
 *   before it gives.
 */
export function createNetwork(input: Shape, plans: readonly LayerPlan[], seed = 1): Network {
  requireShape('input', input);
  requireList('plans', plans);
  requireWhole('seed', seed, 0, 2 ** 32 - 1);
  let drawn = 0;
  const draw = (shape: Shape, inputs: number): Tensor => {
    const spread = Math.sqrt(2 / inputs);
    const weights = createTensor(shape);
    for (let i = 0; i < weights.data.length; i++) {
      weights.data[i] = spread * normalAt(seed, drawn++);
    }
    return weights;
  };
  let shape = input;
  const layers = Array.from(plans, (plan, index): Layer => {
    requireKind(`layers[${index}]`, plan);
    return aboutLayer(index, () => {
      const { plan: fields, create, outputShape } = rulesOf(plan);
      requireOptions('plan', plan, ['kind', ...fields]);
      const layer = create(plan, shape, draw);
      shape = outputShape(layer, shape);
      return layer;
    });
  });
  return { input, layers };
}
