import { describe, expect, it } from 'vitest';
import {
  compose,
  convolve,
  correlate,
  flip,
  matrixFromRows,
} from '../../../src/lib/convolve/index.ts';
import { rowsOf } from './support.ts';

const ramp = matrixFromRows([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
]);
const lit = matrixFromRows([
  [0, 0, 0, 0, 0],
  [0, 0, 1, 0, 0],
  [0, 0, 0, 0, 0],
]);

describe('convolve', () => {
  it('returns the kernel itself around one lit pixel', () => {
    expect(rowsOf(convolve(lit, ramp))).toEqual([
      [0, 1, 2, 3, 0],
      [0, 4, 5, 6, 0],
      [0, 7, 8, 9, 0],
    ]);
  });

  it('turns the anchor together with the kernel', () => {
    const image = matrixFromRows([[0, 0, 1, 0, 0]]);
    const kernel = matrixFromRows([[1, 2, 3]]);
    const at = (x: number) => rowsOf(convolve(image, kernel, { anchor: { x, y: 0 } }));
    // The weight at the anchor lands on the lit pixel.
    expect(at(0)).toEqual([[0, 0, 1, 2, 3]]);
    expect(at(1)).toEqual([[0, 1, 2, 3, 0]]);
    expect(at(2)).toEqual([[1, 2, 3, 0, 0]]);
  });

  it('multiplies polynomials for the size full', () => {
    // (1 + 2x + 3x^2)(4 + 5x) = 4 + 13x + 22x^2 + 15x^3
    const product = convolve(matrixFromRows([[1, 2, 3]]), matrixFromRows([[4, 5]]), {
      size: 'full',
    });
    expect(rowsOf(product)).toEqual([[4, 13, 22, 15]]);
  });

  it('is the correlation with the flipped kernel, for rows and out too', () => {
    const rows = { start: 1, end: 3 };
    const out = matrixFromRows([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
    expect(convolve(lit, ramp, { rows, out })).toBe(out);
    expect(rowsOf(out)).toEqual(rowsOf(correlate(lit, flip(ramp), { rows })));
  });

  it('speaks of the kernel and the anchor as given', () => {
    const pair = matrixFromRows([[1, 2]]);
    expect(() => convolve(lit, pair)).toThrow(
      new RangeError(
        'kernel: width 2 is even, so it has no centre; pass options.anchor, for example { x: 1, y: 0 }',
      ),
    );
    expect(() => convolve(lit, pair, { anchor: { x: 2, y: 0 } })).toThrow(
      'anchor: x: received 2; pass a whole number from 0 to 1',
    );
  });

  it('refuses to write into its kernel', () => {
    const shared = matrixFromRows([[1, 2, 3]]);
    expect(() => convolve(matrixFromRows([[1, 2, 3]]), shared, { out: shared })).toThrow(
      'out: it shares memory with the kernel; pass a matrix of its own',
    );
  });
});

describe('compose', () => {
  it('makes one kernel of two', () => {
    const right = matrixFromRows([[-1, 1]]);
    const down = matrixFromRows([[1], [1]]);
    expect(rowsOf(compose(right, down))).toEqual([
      [-1, 1],
      [-1, 1],
    ]);
  });

  it('turns two boxes into a tent', () => {
    const pair = matrixFromRows([[1, 1]]);
    expect(rowsOf(compose(pair, pair))).toEqual([[1, 2, 1]]);
  });
});
