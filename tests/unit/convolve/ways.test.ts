import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correlate,
  createMatrix,
  kernelBank,
  reference,
  toBytes,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { hasSameBytes } from '../matrix/support.ts';
import { bitsOf, distance, fractions, side, tasksFor, waysBound, wholes } from './support.ts';
import { PLAIN_WAYS, runPlainWay, type WayName } from './plain-ways.ts';

const outer = (column: Matrix, row: Matrix): Matrix =>
  createMatrix(
    row.data.length,
    column.data.length,
    Array.from(column.data, (a) => Array.from(row.data, (b) => a * b)).flat(),
  );
const list = (value: fc.Arbitrary<number>): fc.Arbitrary<Matrix> =>
  fc
    .array(value, { minLength: 1, maxLength: 12 })
    // A factor of zeros alone has no pivot; the plan never sends one here.
    .map((values) => createMatrix(values.length, 1, [1, ...values.slice(1)]));

/** Kernels that a way takes, of any size and with any weights. */
const kernelsOf = (value: fc.Arbitrary<number>): Record<WayName, fc.Arbitrary<Matrix>> => {
  const anySides = fc.tuple(side(20), side(20));
  const dense = anySides.chain(([width, height]) =>
    fc
      .array(value, { minLength: width * height, maxLength: width * height })
      .map((weights) => createMatrix(width, height, weights)),
  );
  return {
    direct: dense,
    tiles: dense,
    separable: fc.tuple(list(value), list(value)).map(([column, row]) => outer(column, row)),
    'running sum': fc
      .tuple(anySides, value)
      .map(([[width, height], weight]) =>
        createMatrix(width, height, new Float32Array(width * height).fill(weight)),
      ),
  };
};

describe.each(Object.keys(PLAIN_WAYS) as WayName[])('the way %s', (name) => {
  it('gives the reference’s whole sums exactly', () => {
    fc.assert(
      fc.property(tasksFor(wholes, kernelsOf(wholes)[name]), ({ image, kernel, options }) => {
        const expected = reference.correlate(image, kernel, options);
        const output = createMatrix(expected.width, expected.height);
        output.data.fill(NaN);
        runPlainWay(name, image, kernel, options, output);
        expect(distance(output, expected)).toBe(0);
      }),
      { numRuns: 80 },
    );
  });

  it('stays within the bound for any numbers', () => {
    fc.assert(
      fc.property(tasksFor(fractions, kernelsOf(fractions)[name]), ({ image, kernel, options }) => {
        const expected = reference.correlate(image, kernel, options);
        const output = createMatrix(expected.width, expected.height);
        output.data.fill(NaN);
        runPlainWay(name, image, kernel, options, output);
        expect(distance(output, expected)).toBeLessThanOrEqual(waysBound(image, kernel, options));
      }),
      { numRuns: 80 },
    );
  });

  it('makes the bytes that toBytes makes of whole sums', () => {
    fc.assert(
      fc.property(tasksFor(wholes, kernelsOf(wholes)[name]), ({ image, kernel, options }) => {
        const expected = reference.correlate(image, kernel, options);
        const bytes = new Uint8Array(expected.data.length + 2).fill(77).subarray(1, -1);
        runPlainWay(name, image, kernel, options, {
          width: expected.width,
          height: expected.height,
          data: bytes,
        });
        expect(hasSameBytes(bytes, toBytes(expected))).toBe(true);
        expect(new Uint8Array(bytes.buffer)[0]).toBe(77);
        expect(new Uint8Array(bytes.buffer).at(-1)).toBe(77);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the direct way', () => {
  const cell = fc.oneof(fc.constant(0), fc.float({ min: -9, max: 9, noNaN: true }));
  const pixel = fc.oneof(cell, fc.constantFrom(NaN, Infinity, -Infinity));
  const kernels = fc
    .oneof(fc.constant([3, 3] as const), fc.tuple(side(9), side(9)))
    .chain(([width, height]) =>
      fc
        .array(cell, { minLength: width * height, maxLength: width * height })
        .map((weights) => createMatrix(width, height, weights)),
    );

  it.each([
    ['finite', cell],
    ['any', pixel],
  ])('stores the bits of the reference for %s pixels', (_, pixels) => {
    fc.assert(
      fc.property(tasksFor(pixels, kernels), ({ image, kernel, options }) => {
        const expected = reference.correlate(image, kernel, options);
        const output = createMatrix(expected.width, expected.height);
        runPlainWay('direct', image, kernel, options, output);
        expect(hasSameBytes(bitsOf(output), bitsOf(expected))).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});

describe('correlate on a picture', () => {
  const width = 171;
  const height = 107;
  const data = Uint8ClampedArray.from({ length: width * height }, (_, i) => (i * 7919) % 256);
  const picture = { width, height, data };

  it.each(Object.entries(kernelBank))('makes of %s what the reference makes', (_, kernel) => {
    const expected = reference.correlate(picture, kernel);
    const output = correlate(picture, kernel);
    expect(distance(output, expected)).toBeLessThanOrEqual(waysBound(picture, kernel, {}));
    const bytes = correlate(picture, kernel, { output: 'bytes' });
    expect(hasSameBytes(bytes.data, toBytes(expected))).toBe(true);
  });

  it('writes bytes into an out of bytes, and refuses one of numbers', () => {
    const kernel = kernelBank.sharpen;
    const out = { width, height, data: new Uint8Array(width * height) };
    expect(correlate(picture, kernel, { output: 'bytes', out })).toBe(out);
    expect(hasSameBytes(out.data, toBytes(reference.correlate(picture, kernel)))).toBe(true);
    const wrong = createMatrix(width, height) as never;
    expect(() => correlate(picture, kernel, { output: 'bytes', out: wrong })).toThrow(
      new TypeError('out: data: received Float32Array; pass a Uint8ClampedArray or Uint8Array'),
    );
  });

  it('refuses an unknown kind of output', () => {
    expect(() => correlate(picture, kernelBank.sharpen, { output: 'words' as never })).toThrow(
      new RangeError('output: received "words"; pass one of float, bytes'),
    );
  });

  it('cuts infinite and very large sums off, and takes NaN for 0', () => {
    const large = createMatrix(5, 1, [NaN, Infinity, -Infinity, 3e38, -3e38]);
    const identity = createMatrix(1, 1, [1]);
    expect([...correlate(large, identity, { output: 'bytes' }).data]).toEqual([0, 255, 0, 255, 0]);
  });

  it('makes the bytes that toBytes makes of the numbers, at ties and everywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -64, max: 64 }), { minLength: 25, maxLength: 25 }),
        (sixteenths) => {
          const kernel = createMatrix(
            5,
            5,
            sixteenths.map((weight) => weight / 16),
          );
          const expected = toBytes(correlate(picture, kernel));
          const bytes = correlate(picture, kernel, { output: 'bytes' });
          expect(hasSameBytes(bytes.data, expected)).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('keeps a pixel that is not a number where it is, whatever the kernel', () => {
    const image = createMatrix(width, height, data);
    image.data[50 * width + 80] = NaN;
    const spoilt = correlate(image, kernelBank.large_blur).data.filter(Number.isNaN).length;
    expect(spoilt).toBe(21 * 21);
  });
});
