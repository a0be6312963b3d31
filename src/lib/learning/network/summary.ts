import type { Shape } from '../tensor.ts';
import { rulesOf } from './kinds.ts';
import type { Layer, Network } from './network.ts';
import { requireNetwork } from './require-network.ts';
import { countOfLayer } from './weights.ts';

export interface LayerSummary {
  readonly kind: Layer['kind'];
  /** The shape that comes out. */
  readonly output: Shape;
  /** Numbers that are learned, biases among them. */
  readonly weights: number;
  /** Products for one input; those with the zeros of the padding are counted too. */
  readonly multiplications: number;
}

/**
 * What each layer of a network gives and costs.
 *
 * @throws {TypeError | RangeError} for a bad network.
 */
export function summaryOf(network: Network): LayerSummary[] {
  const shapes = requireNetwork(network);
  return network.layers.map((layer, index) => ({
    kind: layer.kind,
    output: shapes[index + 1]!,
    weights: countOfLayer(layer),
    multiplications: rulesOf(layer).multiplications(layer, shapes[index]!),
  }));
}
