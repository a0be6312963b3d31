import { kindOf, refuse } from '../../matrix/index.ts';
import { sizeOf } from '../tensor.ts';
import { tensorsOf } from './kinds.ts';
import type { Layer, Network } from './network.ts';
import { requireNetwork } from './require-network.ts';

/**
 * All weights of a network as one list, which is how training sees them: layer by layer, each kernel
 * followed by its bias.
 *
 * @throws {TypeError | RangeError} for a bad network.
 */
export function weightsOf(network: Network): Float64Array {
  requireNetwork(network);
  return Float64Array.from(
    network.layers.flatMap((layer) => tensorsOf(layer).flatMap(([, { data }]) => [...data])),
  );
}

/**
 * The same network with other weights. Its tensors are views of the list, which is not copied.
 *
 * @param weights In the order of `weightsOf`.
 * @throws {TypeError | RangeError} for a bad network, and more or fewer weights than it has.
 */
export function withWeights(network: Network, weights: Float64Array): Network {
  requireNetwork(network);
  const needed = countWeights(network);
  if (kindOf(weights) !== 'Float64Array') {
    refuse(TypeError, 'weights', weights, 'a Float64Array, as weightsOf gives it');
  }
  if (weights.length !== needed) {
    throw new RangeError(`weights: received ${weights.length}; the network has ${needed}`);
  }
  let start = 0;
  const layers = network.layers.map((layer): Layer => {
    const tensors = tensorsOf(layer).map(([name, { shape }]) => {
      const data = weights.subarray(start, (start += sizeOf(shape)));
      return [name, { shape, data }];
    });
    return { ...layer, ...Object.fromEntries(tensors) } as Layer;
  });
  return { ...network, layers };
}

const countWeights = ({ layers }: Network): number =>
  layers.reduce((sum, layer) => sum + countOfLayer(layer), 0);

/** How many weights a layer has, biases among them. */
export const countOfLayer = (layer: Layer): number =>
  tensorsOf(layer).reduce((sum, [, { shape }]) => sum + sizeOf(shape), 0);
