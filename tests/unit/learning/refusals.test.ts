import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../../src/lib/convolve/index.ts';
import {
  conv2d,
  conv2dGradients,
  conv2dTranspose,
  createNetwork,
  createTensor,
  dense,
  learnKernel,
  maxPool,
  outputSize,
  startOptimizer,
  train,
  type Shape,
} from '../../../src/lib/learning/index.ts';

const of = (...shape: Shape) => createTensor(shape);
const optimizer = { kind: 'sgd', rate: 0.1 } as const;

describe('what makes no layer is refused in one sentence', () => {
  it.each([
    [
      'channels that do not match',
      () => conv2d(of(3, 5, 5), of(4, 2, 3, 3)),
      'image: channels: received 3; pass 2, for which the kernel has weights',
    ],
    [
      'an output that would be empty',
      () => conv2d(of(1, 4, 9), of(1, 1, 3, 3), { dilation: 2 }),
      'image: height: received 4; pass at least 5, so that there is an output: a window reaches over 5',
    ],
    [
      'a stride of 0',
      () => conv2d(of(1, 5, 5), of(1, 1, 3, 3), { stride: 0 }),
      'stride: received 0; pass a whole number of at least 1',
    ],
    [
      'padding as wide as the kernel',
      () => outputSize(9, 3, { padding: 3 }),
      'padding: received 3; pass valid, same or a whole number from 0 to 2, less than a window reaches over',
    ],
    [
      'padding that leaves nothing of a transposed layer',
      () => conv2dTranspose(of(1, 1, 1), of(1, 1, 3, 3), { padding: 2 }),
      'padding: received 4; pass less: of 3 pixels none is left',
    ],
    [
      'an image with its channels at the end',
      () => conv2d(of(1, 28, 28, 3), of(4, 3, 3, 3)),
      'image: shape: received [1, 28, 28, 3]; pass [channels, height, width]',
    ],
    [
      'a bias for another number of outputs',
      () => conv2d(of(1, 5, 5), of(4, 1, 3, 3), { bias: of(3) }),
      'bias: shape: received [3]; pass [4], one number for each output',
    ],
    [
      'a bias among the options of a gradient, where it has no part',
      () => conv2dGradients(of(1, 5, 5), of(1, 1, 3, 3), of(1, 3, 3), { bias: of(1) } as object),
      'options: received "bias"; pass only stride, dilation, padding',
    ],
    [
      'a gradient of another shape than the output',
      () => conv2dGradients(of(1, 5, 5), of(1, 1, 3, 3), of(1, 5, 5)),
      'outputGradient: shape: received [1, 5, 5]; pass [1, 3, 3], as the output has it',
    ],
    [
      'a window that is larger than the image',
      () => maxPool(of(1, 5, 2), { size: 3 }),
      'image: width: received 2; pass at least 3, so that there is an output: a window reaches over 3',
    ],
    [
      'weights for another number of inputs',
      () => dense(of(2, 3), of(4, 5)),
      'input: size: received 6; pass 5, for which there are weights',
    ],
    [
      'a layer of a network that does not fit, by its place',
      () =>
        createNetwork(
          [1, 8, 8],
          [
            { kind: 'max-pool', size: 4 },
            { kind: 'conv2d', channels: 2, size: 3 },
          ],
        ),
      'layers[1]: image: height: received 2; pass at least 3, so that there is an output: a window reaches over 3',
    ],
    [
      'a plan that is misspelt',
      () => createNetwork([1, 8, 8], [{ kind: 'dense', output: 3 } as never]),
      'layers[0]: plan: received "output"; pass only kind, outputs',
    ],
    [
      'training without a dense layer at the end',
      () =>
        train(createNetwork([1, 8, 8], [{ kind: 'relu' }]), [{ input: of(1, 8, 8), label: 0 }], {
          optimizer,
        }),
      'network: received one that gives [1, 8, 8]; end it with a dense layer, which gives [classes]',
    ],
    [
      'a label that is no class',
      () =>
        train(createNetwork([2], [{ kind: 'dense', outputs: 3 }]), [{ input: of(2), label: 3 }], {
          optimizer,
        }),
      'examples[0]: label: received 3; pass a whole number from 0 to 2',
    ],
    [
      'an after of the size same',
      () =>
        learnKernel(createMatrix(9, 9), createMatrix(9, 9), {
          start: createMatrix(3, 3),
          optimizer,
        }),
      'after: size: received 9 x 9; pass 7 x 7, the size valid for this start',
    ],
    [
      'momentum that never fades',
      () => startOptimizer({ ...optimizer, momentum: 1 }),
      'optimizer: momentum: received 1; pass a number from 0 to below 1',
    ],
    [
      'a gradient for other weights',
      () => startOptimizer(optimizer)(Float64Array.of(1, 2), Float64Array.of(1)),
      'gradient: received 1 numbers; the training began with 2',
    ],
    [
      'what another kind of optimizer remembers',
      () => startOptimizer(optimizer, { step: 3, lists: [of(2).data, of(2).data] }),
      'memory: lists: received 2; pass 1, which is what this optimizer has after 3 steps',
    ],
    [
      'a memory with a hole',
      () => startOptimizer(optimizer, { step: 3, lists: [Float64Array.of(1, NaN)] }),
      'memory: lists[0][1]: received NaN; pass a finite number',
    ],
    [
      'the memory of another network',
      () =>
        train(createNetwork([2], [{ kind: 'dense', outputs: 3 }]), [{ input: of(2), label: 0 }], {
          ...{ optimizer, memory: { step: 3, lists: [Float64Array.of(1, 2)] } },
        }),
      'memory: lists: received 2 numbers each; the network has 9 weights',
    ],
  ])('%s', (_, run, message) => {
    expect(run).toThrow(expect.objectContaining({ message }));
  });
});
