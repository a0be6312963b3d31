import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../src/lib/convolve/index.ts';
import {
  conv2d,
  conv2dGradients,
  conv2dTranspose,
  createTensor,
  crossEntropy,
  crossEntropyGradient,
  learnKernel,
  maxPool,
  maxPoolGradient,
  meanPool,
  meanPoolGradient,
  relu,
  reluGradient,
  softmax,
  type SlidingOptions,
  type Tensor,
} from '../../src/lib/learning/index.ts';
import { readVectors } from './read-vectors.ts';

/** As TensorFlow.js has it: the channels of a pixel side by side, kernels [height, width, in, out]. */
interface Stored {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

interface LayerCase<Inputs extends string = string, Expected extends string = string> {
  readonly op: string;
  readonly source: string;
  readonly stride: number;
  readonly padding: 'valid' | 'same';
  readonly dilation: number;
  readonly size: number;
  readonly label: number;
  readonly rate: number;
  readonly steps: number;
  readonly inputs: Readonly<Record<Inputs, Stored>>;
  readonly expected: Readonly<Record<Expected, Stored>>;
}

const all = readVectors<LayerCase>('layers');

/** The cases of an operation. @param count How many there must be. */
function casesOf<Inputs extends string, Expected extends string>(
  op: string,
  count: number,
): [string, LayerCase<Inputs, Expected>][] {
  const cases = all.filter((example) => example.op === op);
  expect(cases).toHaveLength(count);
  return cases.map((example, i) => [
    `${i + 1}: ${JSON.stringify({ ...example, inputs: undefined, expected: undefined })}`,
    example,
  ]);
}

/** Its axes in our order: channels first. */
function tensorOf({ shape, data }: Stored): Tensor {
  const order = { 1: [0], 3: [2, 0, 1], 4: [3, 2, 0, 1] }[shape.length]!;
  const ours = createTensor(order.map((axis) => shape[axis]!));
  ours.data.forEach((_, index) => {
    const place = new Array<number>(shape.length);
    let rest = index;
    for (const axis of order.toReversed()) {
      place[axis] = rest % shape[axis]!;
      rest = Math.floor(rest / shape[axis]!);
    }
    ours.data[index] = data[place.reduce((at, step, axis) => at * shape[axis]! + step, 0)]!;
  });
  return ours;
}

const matrixOf = ({ shape, data }: Stored) => createMatrix(shape[1]!, shape[0]!, data);

/** Theirs are float32 sums: within 1e-4 of the largest number. */
function expectNear(ours: ArrayLike<number>, theirs: ArrayLike<number>): void {
  expect(ours.length).toBe(theirs.length);
  const bound = 1e-4 * Math.max(...Array.from(theirs, Math.abs));
  const distances = Array.from(ours, (value, i) => Math.abs(value - theirs[i]!));
  expect(Math.max(...distances)).toBeLessThanOrEqual(bound);
}

function expectTensor(ours: Tensor, theirs: Stored): void {
  const expected = tensorOf(theirs);
  expect(ours.shape).toEqual(expected.shape);
  expectNear(ours.data, expected.data);
}

/** For every place of a window, which share of it lies on the image and not on padding. */
function shareOnImage({ shape }: Tensor, size: number, options: SlidingOptions) {
  const [channels, height, width] = shape as [number, number, number];
  const ones = createTensor([1, height, width], new Float64Array(height * width).fill(1));
  const box = new Float64Array(channels * size ** 2).fill(1 / size ** 2);
  return conv2d(ones, createTensor([channels, 1, size, size], box), options).data;
}

describe('layers', () => {
  it.each(
    casesOf<
      'image' | 'kernel' | 'bias' | 'outputGradient',
      'output' | 'imageGradient' | 'kernelGradient' | 'biasGradient'
    >('conv2d', 15),
  )('%s', (_, { stride, padding, dilation, inputs, expected }) => {
    const options = { stride, padding, dilation };
    const [image, kernel] = [tensorOf(inputs.image), tensorOf(inputs.kernel)];
    const output = conv2d(image, kernel, { ...options, bias: tensorOf(inputs.bias) });
    expectTensor(output, expected.output);
    // TensorFlow.js has no gradients of dilated layers.
    if (dilation > 1) return;
    const gradients = conv2dGradients(image, kernel, tensorOf(inputs.outputGradient), options);
    expectTensor(gradients.image, expected.imageGradient);
    expectTensor(gradients.kernel, expected.kernelGradient);
    expectTensor(gradients.bias, expected.biasGradient);
  });

  it.each(casesOf<'image' | 'kernel', 'output'>('conv2d-transpose', 3))(
    '%s',
    (_, { stride, padding, inputs, expected }) => {
      const [image, kernel] = [tensorOf(inputs.image), tensorOf(inputs.kernel)];
      expectTensor(conv2dTranspose(image, kernel, { stride, padding }), expected.output);
    },
  );

  it.each(casesOf<'image' | 'outputGradient', 'output' | 'imageGradient'>('max-pool', 4))(
    '%s',
    (_, { size, stride, padding, inputs, expected }) => {
      const options = { size, stride, padding };
      const [image, outputGradient] = [tensorOf(inputs.image), tensorOf(inputs.outputGradient)];
      expectTensor(maxPool(image, options), expected.output);
      const gradient = maxPoolGradient(image, outputGradient, options);
      expectTensor(gradient, expected.imageGradient);
    },
  );

  it.each(casesOf<'image' | 'outputGradient', 'output' | 'imageGradient'>('mean-pool', 4))(
    '%s',
    (_, { size, stride, padding, inputs, expected }) => {
      const options = { size, stride, padding };
      const [image, outputGradient] = [tensorOf(inputs.image), tensorOf(inputs.outputGradient)];
      expectTensor(meanPool(image, options), expected.output);
      // TensorFlow.js leaves padding out of the mean, but divides the gradient by the whole window.
      const shares = shareOnImage(image, size, { stride, padding });
      const theirs = outputGradient.data.map((change, i) => change * shares[i]!);
      const gradient = meanPoolGradient(image, { ...outputGradient, data: theirs }, options);
      expectTensor(gradient, expected.imageGradient);
    },
  );

  it.each(casesOf<'image' | 'outputGradient', 'output' | 'imageGradient'>('relu', 1))(
    '%s',
    (_, { inputs, expected }) => {
      const image = tensorOf(inputs.image);
      expectTensor(relu(image), expected.output);
      expectTensor(reluGradient(image, tensorOf(inputs.outputGradient)), expected.imageGradient);
    },
  );

  it.each(
    casesOf<'logits', 'probabilities' | 'loss' | 'logitsGradient'>('softmax-cross-entropy', 1),
  )('%s', (_, { label, inputs, expected }) => {
    const scores = tensorOf(inputs.logits);
    expectTensor(softmax(scores), expected.probabilities);
    expectNear([crossEntropy(scores, label)], expected.loss.data);
    expectTensor(crossEntropyGradient(scores, label), expected.logitsGradient);
  });
});

describe('a kernel that is learned', () => {
  it.each(casesOf<'image' | 'wanted', 'kernel' | 'losses'>('learn-kernel', 2))(
    '%s',
    (_, { rate, steps, inputs, expected }) => {
      const search = learnKernel(matrixOf(inputs.image), matrixOf(inputs.wanted), {
        start: createMatrix(3, 3),
        optimizer: { kind: 'sgd', rate },
      });
      const path = Array.from({ length: steps + 1 }, () => search.next().value);
      expectNear(
        path.map(({ loss }) => loss),
        expected.losses.data,
      );
      expectNear(path.at(-1).kernel.data, expected.kernel.data);
    },
  );
});
