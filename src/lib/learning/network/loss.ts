import { kindOf, refuse, requireFields } from '../../matrix/index.ts';
import { crossEntropy, crossEntropyGradient, requireLabel } from '../layers/softmax.ts';
import { requireTensorOf, type Tensor } from '../tensor.ts';
import { rulesOf } from './kinds.ts';
import type { Network } from './network.ts';
import { requireClasses } from './require-network.ts';
import { forward } from './run-network.ts';
import { weightsOf } from './weights.ts';

/** An input, and which class it is, from 0. */
export interface Example {
  readonly input: Tensor;
  readonly label: number;
}

export interface LossAndGradient {
  /** The mean cross-entropy, in nats. */
  readonly loss: number;
  /** How the loss changes with each weight, in the order of `weightsOf`. */
  readonly gradient: Float64Array;
}

/**
 * How wrong a network is on some examples, and how each of its weights adds to that: by backpropagation,
 * from the last layer to the first.
 *
 * Source: D. Rumelhart, G. Hinton and R. Williams, Learning representations by back-propagating errors,
 * 1986.
 *
 * @throws {TypeError | RangeError} for a bad network, or one that ends with an image, no example, an
 *   input of another shape, and a label that is no class.
 */
export function lossAndGradient(network: Network, examples: readonly Example[]): LossAndGradient {
  requireExamples(network, examples);
  const gradient = new Float64Array(weightsOf(network).length);
  let loss = 0;
  for (const example of examples) loss += backpropagate(network, example, gradient);
  const { length } = examples;
  return { loss: loss / length, gradient: gradient.map((change) => change / length) };
}

/** @throws {TypeError | RangeError} if the network cannot be trained, or not on these. */
export function requireExamples(network: Network, examples: readonly Example[]): void {
  const classes = requireClasses(network);
  if (kindOf(examples) !== 'Array') refuse(TypeError, 'examples', examples, 'a list of examples');
  if (examples.length === 0) throw new RangeError('examples: received none; pass at least one');
  for (let i = 0; i < examples.length; i++) {
    const name = `examples[${i}]`;
    const example = examples[i]!;
    requireFields(name, example, '{ input, label }');
    requireTensorOf(`${name}: input`, example.input, network.input, 'which the network takes');
    requireLabel(example.label, classes, `${name}: label`);
  }
}

/** Adds the gradient of one example to that of all, from its end to its start. @returns The loss. */
function backpropagate(
  network: Network,
  { input, label }: Example,
  gradient: Float64Array,
): number {
  const outputs = forward(network, input);
  const scores = outputs.at(-1)!;
  let change = crossEntropyGradient(scores, label);
  let end = gradient.length;
  for (let i = network.layers.length - 1; i >= 0; i--) {
    const layer = network.layers[i]!;
    const gradients = rulesOf(layer).backward(layer, outputs[i]!, change);
    for (const { data } of gradients.weights.toReversed()) {
      end -= data.length;
      for (let k = 0; k < data.length; k++) gradient[end + k]! += data[k]!;
    }
    change = gradients.input;
  }
  return crossEntropy(scores, label);
}
