import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlate, pad } from '../../../src/lib/convolve/index.ts';
import {
  conv2d,
  conv2dTranspose,
  createTensor,
  crossEntropy,
  matricesFromTensor,
  maxPool,
  maxPoolGradient,
  meanPool,
  relu,
  softmax,
  tensorFromMatrices,
  transposedSize,
  type Tensor,
} from '../../../src/lib/learning/index.ts';
import { images, kernels, rowsOf, wholes } from '../convolve/support.ts';
import { dot, randomTensor, seeds, slidings } from './support.ts';

const vector = (...numbers: number[]): Tensor => createTensor([numbers.length], numbers);

/** The image one pixel to the right, with `edge` in the first column. */
function shifted({ shape, data }: Tensor, edge: number): Tensor {
  const width = shape.at(-1)!;
  return { shape, data: data.map((_, i) => (i % width === 0 ? edge : data[i - 1]!)) };
}

/** Without the columns before `first`. */
function columnsFrom({ shape, data }: Tensor, first: number): number[] {
  return [...data].filter((_, i) => i % shape.at(-1)! >= first);
}
const withoutLastColumn = ({ shape, data }: Tensor): number[] =>
  [...data].filter((_, i) => (i + 1) % shape.at(-1)! !== 0);

describe('a convolution layer', () => {
  it('with one channel and stride 1 is correlate', () => {
    fc.assert(
      fc.property(images(wholes, 12), kernels(wholes, 5), (image, kernel) => {
        fc.pre(kernel.width <= image.width && kernel.height <= image.height);
        const cells = tensorFromMatrices([kernel]);
        const weights = { ...cells, shape: [1, ...cells.shape] };
        const [output] = matricesFromTensor(conv2d(tensorFromMatrices([image]), weights));
        expect(rowsOf(output!)).toEqual(rowsOf(correlate(image, kernel, { size: 'valid' })));
      }),
    );
  });

  it('pads with zeros', () => {
    fc.assert(
      fc.property(slidings, ({ image: sides, kernel: cells, options, seed }) => {
        const { stride, dilation, padding } = options;
        fc.pre(typeof padding === 'object');
        const [image, kernel] = [randomTensor(sides, seed), randomTensor(cells, seed + 1)];
        const planes = matricesFromTensor(image);
        const exact = tensorFromMatrices(planes);
        const padded = tensorFromMatrices(
          planes.map((plane) => pad(plane, padding as never, 'zero')),
        );
        const expected = conv2d(padded, kernel, { stride, dilation });
        expect(conv2d(exact, kernel, options)).toEqual(expected);
      }),
    );
  });

  it('moves its output along with the image', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 2 }), (seed, dilation) => {
        const [image, kernel] = [
          randomTensor([2, 7, 8], seed),
          randomTensor([3, 2, 3, 3], seed + 1),
        ];
        const before = conv2d(image, kernel, { dilation });
        const after = conv2d(shifted(image, 5), kernel, { dilation });
        expect(columnsFrom(after, 1)).toEqual(withoutLastColumn(before));
      }),
    );
  });

  it('no longer does so with a stride', () => {
    const image = createTensor([1, 1, 8], [0, 0, 1, 0, 0, 0, 0, 0]);
    const kernel = createTensor([1, 1, 1, 1], [1]);
    expect([...conv2d(image, kernel, { stride: 2 }).data]).toEqual([0, 1, 0, 0]);
    expect([...conv2d(shifted(image, 0), kernel, { stride: 2 }).data]).toEqual([0, 0, 0, 0]);
  });
});

describe('the transposed layer', () => {
  it('is the adjoint', () => {
    fc.assert(
      fc.property(slidings, ({ image: sides, kernel: cells, options, seed }) => {
        const kernel = randomTensor(cells, seed);
        const small = conv2d(randomTensor(sides, seed), kernel, options).shape;
        const b = randomTensor(small, seed + 1);
        const spread = conv2dTranspose(b, kernel, options);
        const a = randomTensor(spread.shape, seed + 2);
        const back = conv2d(a, kernel, options);
        expect(back.shape).toEqual(small);
        expect(dot(back, b)).toBeCloseTo(dot(a, spread), 8);
      }),
    );
  });

  it('spreads a pixel as the kernel', () => {
    const kernel = createTensor([1, 1, 2, 2], [1, 2, 3, 4]);
    const image = createTensor([1, 1, 2], [1, 10]);
    const bias = createTensor([1], [0.5]);
    const { shape, data } = conv2dTranspose(image, kernel, { stride: 2, bias });
    expect(shape).toEqual([1, 2, 4]);
    expect([...data]).toEqual([1.5, 2.5, 10.5, 20.5, 3.5, 4.5, 30.5, 40.5]);
    expect(transposedSize(2, 2, { stride: 2 })).toBe(4);
  });
});

describe('pooling', () => {
  it('looks at each channel by itself, and at no padding', () => {
    const image = createTensor([2, 2, 2], [-1, -2, -3, -4, 1, 2, 3, 4]);
    expect([...maxPool(image, { size: 2 }).data]).toEqual([-1, 4]);
    expect([...meanPool(image, { size: 2 }).data]).toEqual([-2.5, 2.5]);
    const options = { size: 3, stride: 2, padding: { top: 2, left: 2, bottom: 0, right: 0 } };
    expect([...maxPool(image, options).data]).toEqual([-1, 1]);
    expect([...meanPool(image, options).data]).toEqual([-1, 1]);
  });

  it('hands the gradient to the first of several that are the largest', () => {
    const image = createTensor([1, 2, 2], [0, 3, 3, 3]);
    const gradient = maxPoolGradient(image, createTensor([1, 1, 1], [5]), { size: 2 });
    expect([...gradient.data]).toEqual([0, 5, 0, 0]);
  });

  it('moves its output along only where the image moves by its stride', () => {
    const image = createTensor([1, 1, 8], [0, 0, 1, 0, 0, 0, 0, 0]);
    const pool = (input: Tensor): number[] => [
      ...maxPool(input, { size: 2, padding: { top: 0, bottom: 1, left: 0, right: 0 } }).data,
    ];
    expect(pool(image)).toEqual([0, 1, 0, 0]);
    expect(pool(shifted(image, 0))).toEqual([0, 1, 0, 0]);
    expect(pool(shifted(shifted(image, 0), 0))).toEqual([0, 0, 1, 0]);
  });

  it('does not lose NaN', () => {
    const image = createTensor([1, 2, 2], [1, NaN, 3, 4]);
    expect([...maxPool(image, { size: 2 }).data]).toEqual([NaN]);
    expect([...relu(image).data]).toEqual([1, NaN, 3, 4]);
  });
});

describe('softmax', () => {
  it('gives probabilities, however large the scores', () => {
    const certain = softmax(vector(1000, 0, -1000));
    expect([...certain.data]).toEqual([1, 0, 0]);
    expect(softmax(vector(3, 3, 3, 3)).data).toEqual(Float64Array.of(0.25, 0.25, 0.25, 0.25));
    fc.assert(
      fc.property(seeds, (seed) => {
        const { data } = softmax(randomTensor([6], seed));
        expect(data.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
        expect(Math.min(...data)).toBeGreaterThan(0);
      }),
    );
  });

  it('loses nothing when it is right, and ever more the surer it is of another', () => {
    expect(crossEntropy(vector(1000, 0), 0)).toBe(0);
    expect(crossEntropy(vector(1000, 0), 1)).toBe(1000);
    expect(crossEntropy(vector(7, 7, 7), 2)).toBeCloseTo(Math.log(3), 12);
  });
});

describe('matrices and tensors', () => {
  it('are the same numbers', () => {
    fc.assert(
      fc.property(images(), (image) => {
        expect(matricesFromTensor(tensorFromMatrices([image, image]))).toEqual([
          { ...image, data: Float32Array.from(image.data) },
          { ...image, data: Float32Array.from(image.data) },
        ]);
      }),
    );
  });

  it('show the kernels of a layer one by one', () => {
    const kernel = createTensor([2, 2, 1, 2], [1, 2, 3, 4, 5, 6, 7, 8]);
    expect(matricesFromTensor(kernel).map(({ data }) => [...data])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
  });
});
