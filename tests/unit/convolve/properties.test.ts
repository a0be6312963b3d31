import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compose,
  convolve,
  correlate,
  createMatrix,
  flip,
  layoutOf,
  pad,
  reference,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { hasSameBytes } from '../matrix/support.ts';
import {
  bitsOf,
  borders,
  firstRows,
  images,
  kernels,
  rowsOf,
  side,
  tasks,
  wholes,
} from './support.ts';

const check = <Values extends [unknown, ...unknown[]]>(
  property: fc.IPropertyWithHooks<Values>,
  numRuns = 200,
): void => fc.assert(property, { numRuns });

function impulse(width: number, height: number): Matrix {
  const image = createMatrix(2 * width - 1, 2 * height - 1);
  image.data[(height - 1) * image.width + width - 1] = 1;
  return image;
}

const plus = (a: Matrix, b: Matrix): Matrix => ({
  ...a,
  data: a.data.map((value, i) => value + b.data[i]!),
});
const times = (factor: number, a: Matrix): Matrix => ({
  ...a,
  data: a.data.map((value) => factor * value),
});

describe('correlate', () => {
  it('stores the same bits as the reference, for any image, kernel and options', () => {
    check(
      fc.property(tasks(), ({ image, kernel, options }) => {
        const output = correlate(image, kernel, options);
        const expected = reference.correlate(image, kernel, options);
        expect([output.width, output.height]).toEqual([expected.width, expected.height]);
        expect(hasSameBytes(bitsOf(output), bitsOf(expected))).toBe(true);
      }),
      400,
    );
  });

  it('spreads NaN and Infinity as the reference does', () => {
    const unruly = fc.oneof(
      { weight: 12, arbitrary: wholes },
      fc.constantFrom(NaN, Infinity, -Infinity),
    );
    check(
      fc.property(
        images(unruly, 12),
        kernels(wholes, 3),
        borders,
        fc.nat(),
        (image, kernel, border, seed) => {
          const start = seed % image.height;
          for (const end of [start + 1, image.height]) {
            const anchor = { x: 0, y: seed % kernel.height };
            const band = { border, anchor, rows: { start, end } };
            expect(rowsOf(correlate(image, kernel, band))).toEqual(
              rowsOf(reference.correlate(image, kernel, band)),
            );
          }
        },
      ),
    );
  });

  it('makes in bands what it makes at once', () => {
    check(
      fc.property(tasks(), side(12), ({ image, kernel, options }, band) => {
        const whole = correlate(image, kernel, options);
        for (let start = 0; start < whole.height; start += band) {
          const end = Math.min(start + band, whole.height);
          const part = correlate(image, kernel, { ...options, rows: { start, end } });
          expect(hasSameBytes(bitsOf(part), bitsOf(firstRows(whole, start, end)))).toBe(true);
        }
      }),
      100,
    );
  });

  it('writes into out what it returns without', () => {
    check(
      fc.property(tasks(), ({ image, kernel, options }) => {
        const expected = correlate(image, kernel, options);
        const out = createMatrix(expected.width, expected.height);
        correlate(image, kernel, { ...options, out });
        expect(hasSameBytes(bitsOf(out), bitsOf(expected))).toBe(true);
      }),
      100,
    );
  });

  it('is linear in the image and in the kernel', () => {
    const pairs = fc.record({ width: side(12), height: side(12) }).chain(({ width, height }) => {
      const data = fc.array(wholes, { minLength: width * height, maxLength: width * height });
      const matrix = data.map((values) => createMatrix(width, height, values));
      return fc.tuple(matrix, matrix);
    });
    const anchor = { x: 0, y: 0 };
    check(
      fc.property(pairs, kernels(wholes), borders, wholes, ([a, b], kernel, border, factor) => {
        const run = (image: Matrix): Matrix => correlate(image, kernel, { border, anchor });
        expect(rowsOf(run(plus(times(factor, a), b)))).toEqual(
          rowsOf(plus(times(factor, run(a)), run(b))),
        );
        const turned = (weights: Matrix): Matrix => correlate(kernel, weights, { border, anchor });
        expect(rowsOf(turned(plus(times(factor, a), b)))).toEqual(
          rowsOf(plus(times(factor, turned(a)), turned(b))),
        );
      }),
    );
  });

  it('follows a shift of the image that wraps around', () => {
    check(
      fc.property(images(wholes, 12), kernels(wholes, 5), wholes, wholes, (image, kernel, x, y) => {
        const shifted = (matrix: Matrix): Matrix => {
          const { width, height } = matrix;
          const around = pad(matrix, { top: 9, right: 9, bottom: 9, left: 9 }, 'wrap');
          const data = Array.from(
            { length: width * height },
            (_, i) =>
              around.data[(9 + y + Math.floor(i / width)) * around.width + 9 + x + (i % width)]!,
          );
          return createMatrix(width, height, data);
        };
        const run = (matrix: Matrix): Matrix =>
          correlate(matrix, kernel, { border: 'wrap', anchor: { x: 0, y: 0 } });
        expect(rowsOf(run(shifted(image)))).toEqual(rowsOf(shifted(run(image))));
      }),
    );
  });

  it('returns the flipped kernel for an impulse, and convolve the kernel', () => {
    check(
      fc.property(kernels(), (kernel) => {
        const image = impulse(kernel.width, kernel.height);
        expect(rowsOf(correlate(image, kernel, { size: 'valid' }))).toEqual(rowsOf(flip(kernel)));
        expect(rowsOf(convolve(image, kernel, { size: 'valid' }))).toEqual(rowsOf(kernel));
      }),
    );
  });

  it('finds beyond the edge what pad writes there', () => {
    check(
      fc.property(
        images(wholes, 12),
        kernels(wholes),
        borders,
        fc.nat(),
        (image, kernel, border, seed) => {
          const anchor = { x: seed % kernel.width, y: seed % kernel.height };
          const padded = pad(
            image,
            {
              top: anchor.y,
              right: kernel.width - 1 - anchor.x,
              bottom: kernel.height - 1 - anchor.y,
              left: anchor.x,
            },
            border,
          );
          expect(rowsOf(correlate(image, kernel, { border, anchor }))).toEqual(
            rowsOf(correlate(padded, kernel, { size: 'valid' })),
          );
        },
      ),
    );
  });

  it('has the sides that layoutOf tells', () => {
    check(
      fc.property(tasks(wholes), ({ image, kernel, options }) => {
        const { width, height } = layoutOf(image, kernel, options);
        const output = correlate(image, kernel, options);
        expect([output.width, output.height]).toEqual([width, height]);
      }),
      100,
    );
  });
});

describe('convolve', () => {
  it('is correlation with the kernel and the anchor turned', () => {
    check(
      fc.property(tasks(), ({ image, kernel, options }) => {
        const { anchor, ...rest } = options;
        const turned = anchor && {
          anchor: { x: kernel.width - 1 - anchor.x, y: kernel.height - 1 - anchor.y },
        };
        expect(bitsOf(convolve(image, kernel, options))).toEqual(
          bitsOf(reference.correlate(image, flip(kernel), { ...rest, ...turned })),
        );
      }),
    );
  });

  it('may swap image and kernel for the size full', () => {
    check(
      fc.property(images(wholes, 12), kernels(wholes), (a, b) => {
        expect(rowsOf(compose(a, b))).toEqual(rowsOf(compose(b, a)));
      }),
    );
  });

  it('may be bracketed in any way for the size full', () => {
    check(
      fc.property(images(wholes, 8), kernels(wholes, 5), kernels(wholes, 5), (a, b, c) => {
        expect(rowsOf(compose(compose(a, b), c))).toEqual(rowsOf(compose(a, compose(b, c))));
      }),
    );
  });
});
