import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conv2d,
  conv2dGradients,
  conv2dTranspose,
  conv2dTransposeGradients,
  createTensor,
  crossEntropy,
  crossEntropyGradient,
  dense,
  denseGradients,
  maxPool,
  maxPoolGradient,
  meanPool,
  meanPoolGradient,
  relu,
  reluGradient,
} from '../../../src/lib/learning/index.ts';
import {
  distinctTensor,
  dot,
  farthest,
  poolings,
  randomTensor,
  seeds,
  slidings,
  slopes,
} from './support.ts';

/** The loss in these tests is a weighted sum of the outputs, whose weights are their gradient. */
const BOUND = 1e-6;

describe('a gradient is the slope of the loss', () => {
  it('by image, kernel and bias of a convolution', () => {
    fc.assert(
      fc.property(slidings, ({ image: sides, kernel: cells, options, seed }) => {
        const [image, kernel] = [randomTensor(sides, seed), randomTensor(cells, seed + 1)];
        const bias = randomTensor([cells[0]!], seed + 2);
        const up = randomTensor(conv2d(image, kernel, options).shape, seed + 3);
        const loss = (i = image, k = kernel, b = bias): number =>
          dot(conv2d(i, k, { ...options, bias: b }), up);
        const gradients = conv2dGradients(image, kernel, up, options);
        const ofImage = slopes((moved) => loss(moved), image);
        const ofKernel = slopes((moved) => loss(image, moved), kernel);
        const ofBias = slopes((moved) => loss(image, kernel, moved), bias);
        expect(farthest(gradients.image, ofImage)).toBeLessThan(BOUND);
        expect(farthest(gradients.kernel, ofKernel)).toBeLessThan(BOUND);
        expect(farthest(gradients.bias, ofBias)).toBeLessThan(BOUND);
      }),
    );
  });

  it('by image, kernel and bias of a transposed convolution', () => {
    fc.assert(
      fc.property(slidings, ({ image: sides, kernel: cells, options, seed }) => {
        // The shape that a convolution gives is one that its transposed layer takes.
        const kernel = randomTensor(cells, seed);
        const { shape } = conv2d(randomTensor(sides, seed), kernel, options);
        const image = randomTensor(shape, seed + 1);
        const bias = randomTensor([cells[1]!], seed + 2);
        const up = randomTensor(conv2dTranspose(image, kernel, options).shape, seed + 3);
        const loss = (i = image, k = kernel, b = bias): number =>
          dot(conv2dTranspose(i, k, { ...options, bias: b }), up);
        const gradients = conv2dTransposeGradients(image, kernel, up, options);
        const ofImage = slopes((moved) => loss(moved), image);
        const ofKernel = slopes((moved) => loss(image, moved), kernel);
        const ofBias = slopes((moved) => loss(image, kernel, moved), bias);
        expect(farthest(gradients.image, ofImage)).toBeLessThan(BOUND);
        expect(farthest(gradients.kernel, ofKernel)).toBeLessThan(BOUND);
        expect(farthest(gradients.bias, ofBias)).toBeLessThan(BOUND);
      }),
    );
  });

  it.each([
    ['the largest', maxPool, maxPoolGradient],
    ['the mean', meanPool, meanPoolGradient],
  ])('by the pixels of which %s is taken', (_, pool, gradientOf) => {
    fc.assert(
      fc.property(poolings, ({ image: sides, options, seed }) => {
        const image = distinctTensor(sides, seed);
        const up = randomTensor(pool(image, options).shape, seed + 1);
        const expected = slopes((moved) => dot(pool(moved, options), up), image);
        expect(farthest(gradientOf(image, up, options), expected)).toBeLessThan(BOUND);
      }),
    );
  });

  it('by what goes into the rectifier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), seeds, (size, seed) => {
        const input = distinctTensor([size], seed);
        const up = randomTensor([size], seed + 1);
        const expected = slopes((moved) => dot(relu(moved), up), input);
        expect(farthest(reluGradient(input, up), expected)).toBeLessThan(BOUND);
      }),
    );
  });

  it('counts as 0 at the corner of the rectifier', () => {
    const [input, up] = [createTensor([3], [-1, 0, 1]), createTensor([3], [5, 6, 7])];
    expect([...reluGradient(input, up).data]).toEqual([0, 0, 7]);
  });

  it('by input, weights and bias of a dense layer', () => {
    const sizes = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(sizes, sizes, sizes, seeds, (height, width, outputs, seed) => {
        const input = randomTensor([height, width], seed);
        const weights = randomTensor([outputs, height * width], seed + 1);
        const bias = randomTensor([outputs], seed + 2);
        const up = randomTensor([outputs], seed + 3);
        const loss = (i = input, w = weights, b = bias): number =>
          dot(dense(i, w, { bias: b }), up);
        const gradients = denseGradients(input, weights, up);
        const ofInput = slopes((moved) => loss(moved), input);
        const ofWeights = slopes((moved) => loss(input, moved), weights);
        const ofBias = slopes((moved) => loss(input, weights, moved), bias);
        expect(farthest(gradients.input, ofInput)).toBeLessThan(BOUND);
        expect(farthest(gradients.weights, ofWeights)).toBeLessThan(BOUND);
        expect(farthest(gradients.bias, ofBias)).toBeLessThan(BOUND);
      }),
    );
  });

  it('by the scores that softmax takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), seeds, fc.nat(), (classes, seed, some) => {
        const scores = randomTensor([classes], seed);
        const label = some % classes;
        const expected = slopes((moved) => crossEntropy(moved, label), scores);
        expect(farthest(crossEntropyGradient(scores, label), expected)).toBeLessThan(BOUND);
      }),
    );
  });
});
