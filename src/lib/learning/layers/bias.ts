import { createTensor, requireTensorOf, type Tensor } from '../tensor.ts';

/** @throws {TypeError | RangeError} if the bias has not one number for each output. */
export function requireBias(bias: Tensor, outputs: number): void {
  requireTensorOf('bias', bias, [outputs], 'one number for each output');
}

/** Adds to every plane of [out, height, width], or to every number of [out], the bias of its output. */
export function addBias(output: Tensor, bias: Tensor): void {
  const plane = output.data.length / bias.data.length;
  bias.data.forEach((value, channel) => {
    const end = (channel + 1) * plane;
    for (let i = end - plane; i < end; i++) output.data[i]! += value;
  });
}

/** The bias is added to every number of its plane, so its gradient is the sum of theirs. */
export function biasGradient({ shape, data }: Tensor): Tensor {
  const gradient = createTensor([shape[0]!]);
  const plane = data.length / gradient.data.length;
  gradient.data.forEach((_, channel) => {
    const end = (channel + 1) * plane;
    for (let i = end - plane; i < end; i++) gradient.data[channel]! += data[i]!;
  });
  return gradient;
}
