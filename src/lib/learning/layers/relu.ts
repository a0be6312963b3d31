import { createTensor, requireTensor, requireTensorOf, type Tensor } from '../tensor.ts';

/**
 * The rectifier, max(0, x): what is below 0 becomes 0. NaN stays NaN.
 *
 * @param input Of any shape.
 * @throws {TypeError | RangeError} for a bad tensor.
 */
export function relu(input: Tensor): Tensor {
  requireTensor('input', input);
  const output = createTensor(input.shape);
  for (let i = 0; i < output.data.length; i++) output.data[i] = Math.max(0, input.data[i]!);
  return output;
}

/**
 * The gradient passes where the input is above 0. At 0 itself there is none; it counts as 0.
 *
 * @param outputGradient In the shape of the input.
 * @throws {TypeError | RangeError} for bad tensors, and a gradient of another shape.
 */
export function reluGradient(input: Tensor, outputGradient: Tensor): Tensor {
  requireTensor('input', input);
  requireTensorOf('outputGradient', outputGradient, input.shape, 'as the output has it');
  const gradient = createTensor(input.shape);
  for (let i = 0; i < gradient.data.length; i++) {
    if (input.data[i]! > 0) gradient.data[i] = outputGradient.data[i]!;
  }
  return gradient;
}
