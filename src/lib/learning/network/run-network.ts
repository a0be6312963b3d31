import { softmax } from '../layers/softmax.ts';
import { requireTensorOf, type Tensor } from '../tensor.ts';
import { rulesOf } from './kinds.ts';
import type { Network } from './network.ts';
import { requireClasses, requireNetwork } from './require-network.ts';

/**
 * What a network makes of an input, layer by layer.
 *
 * @returns The input itself, then what each layer gives: of a convolution, its feature maps.
 * @throws {TypeError | RangeError} for a bad network, and an input of another shape.
 */
export function activations(network: Network, input: Tensor): Tensor[] {
  requireNetwork(network);
  requireTensorOf('input', input, network.input, 'which the network takes');
  return forward(network, input);
}

/**
 * How probable the network finds each class.
 *
 * @returns [classes], which sum to 1.
 * @throws {TypeError | RangeError} for a bad network, or one that ends with an image, and an input of
 *   another shape.
 */
export function predict(network: Network, input: Tensor): Tensor {
  requireClasses(network);
  return softmax(activations(network, input).at(-1)!);
}

/** `activations` without its checks. */
export function forward({ layers }: Network, input: Tensor): Tensor[] {
  const outputs = [input];
  for (const layer of layers) outputs.push(rulesOf(layer).forward(layer, outputs.at(-1)!));
  return outputs;
}
