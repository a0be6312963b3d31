import { refuse, requireOptions } from '../../matrix/index.ts';
import { createTensor, requireTensor, requireTensorOf, type Tensor } from '../tensor.ts';
import { addBias, biasGradient, requireBias } from './bias.ts';

/** What a dense layer is to change, each in the shape of what it belongs to. */
export interface DenseGradients {
  readonly input: Tensor;
  readonly weights: Tensor;
  readonly bias: Tensor;
}

/**
 * A dense layer: every output is a weighted sum of all numbers that go in, and a bias.
 *
 *     output[o] = bias[o] + sum over i of weights[o][i] * input[i]
 *
 * @param input Of any shape: its numbers are taken in the order in which they lie.
 * @param weights [out, in]
 * @param options `bias`: what is added to each output, [out]; without it, nothing.
 * @returns [out]
 * @throws {TypeError | RangeError} for bad tensors, and weights for another number of inputs.
 */
export function dense(input: Tensor, weights: Tensor, options: { bias?: Tensor } = {}): Tensor {
  requireOptions('options', options, ['bias']);
  const outputs = requireWeights(input, weights);
  const { bias } = options;
  if (bias !== undefined) requireBias(bias, outputs);
  const output = createTensor([outputs]);
  const inputs = input.data.length;
  for (let o = 0; o < outputs; o++) {
    let sum = 0;
    for (let i = 0; i < inputs; i++) sum += weights.data[o * inputs + i]! * input.data[i]!;
    output.data[o] = sum;
  }
  if (bias !== undefined) addBias(output, bias);
  return output;
}

/**
 * How the loss changes with input, weights and bias, when it is known how it changes with the output.
 *
 * @param outputGradient [out]
 * @throws {TypeError | RangeError} as `dense` does, and for a gradient of another shape.
 */
export function denseGradients(
  input: Tensor,
  weights: Tensor,
  outputGradient: Tensor,
): DenseGradients {
  const outputs = requireWeights(input, weights);
  requireTensorOf('outputGradient', outputGradient, [outputs], 'as the output has it');
  const gradients = { input: createTensor(input.shape), weights: createTensor(weights.shape) };
  const inputs = input.data.length;
  for (let o = 0; o < outputs; o++) {
    const change = outputGradient.data[o]!;
    for (let i = 0; i < inputs; i++) {
      gradients.input.data[i]! += change * weights.data[o * inputs + i]!;
      gradients.weights.data[o * inputs + i] = change * input.data[i]!;
    }
  }
  return { ...gradients, bias: biasGradient(outputGradient) };
}

/** How many outputs there are. */
function requireWeights(input: Tensor, weights: Tensor): number {
  requireTensor('input', input);
  requireTensor('weights', weights, ['out', 'in']);
  const [outputs, inputs] = weights.shape as [number, number];
  requireInputs(input.data.length, inputs);
  return outputs;
}

/** @throws {RangeError} if the weights are for another number of inputs. */
export function requireInputs(numbers: number, inputs: number): void {
  if (numbers === inputs) return;
  refuse(RangeError, 'input: size', numbers, `${inputs}, for which there are weights`);
}
