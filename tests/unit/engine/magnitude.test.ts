import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correlate,
  correlateMagnitude,
  createMatrix,
  magnitude,
  prewitt,
  scharr,
  sobel,
  toBytes,
} from '../../../src/lib/convolve/index.ts';
import { createEngine } from '../../../src/lib/engine/engine.ts';
import { borders } from '../convolve/support.ts';
import { hasSameBytes } from '../matrix/support.ts';
import { imageOf, modules } from './support.ts';

const OPERATORS = { sobel, prewitt, scharr };

/** Plain TypeScript, and an engine of each build. */
const WAYS = {
  'no module': correlateMagnitude,
  plain: createEngine(modules.plain).correlateMagnitude,
  relaxed: createEngine(modules.relaxed).correlateMagnitude,
};

const tasks = fc.record({
  image: fc
    .record({
      kind: fc.constantFrom('bytes' as const, 'floats' as const),
      width: fc.integer({ min: 1, max: 150 }),
      height: fc.integer({ min: 1, max: 40 }),
      seed: fc.integer(),
    })
    .map(({ kind, width, height, seed }) => imageOf(kind, width, height, seed)),
  kernelOf: fc.constantFrom(...Object.values(OPERATORS)),
  border: borders,
});

describe.each(Object.entries(WAYS))('the magnitude of two kernels, %s', (_, run) => {
  it('is that of their sums, to the last bit where pixels are bytes', () => {
    fc.assert(
      fc.property(tasks, ({ image, kernelOf, border }) => {
        const [x, y] = [kernelOf('x'), kernelOf('y')];
        const expected = magnitude(
          correlate(image, x, { border }),
          correlate(image, y, { border }),
        ).data;
        const found = run(image, x, y, { border }).data;
        if (image.data instanceof Float32Array) {
          found.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThan(0.01));
        } else expect(hasSameBytes(found, expected)).toBe(true);
      }),
    );
  });

  it('is stored as bytes as other sums are, for some rows', () => {
    const image = imageOf('bytes', 97, 31, 5);
    const rows = { start: 3, end: 30 };
    const found = run(image, sobel('x'), sobel('y'), { output: 'bytes', rows });
    const sums = magnitude(
      correlate(image, sobel('x'), { rows }),
      correlate(image, sobel('y'), { rows }),
    );
    expect(hasSameBytes(found.data, toBytes(sums))).toBe(true);
  });

  it('refuses kernels that differ in size', () => {
    const image = imageOf('bytes', 97, 31, 5);
    expect(() => run(image, sobel('x'), createMatrix(5, 5))).toThrow(
      new RangeError('other: received 5 x 5; kernel has 3 x 3'),
    );
  });
});
