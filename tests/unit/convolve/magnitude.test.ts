import { describe, expect, it } from 'vitest';
import { createMatrix, magnitude, matrixFromRows } from '../../../src/lib/convolve/index.ts';
import { rowsOf } from './support.ts';

const a = matrixFromRows([[3, -5, 0, 1e18]]);
const b = matrixFromRows([[-4, 12, 0, 0]]);

describe('magnitude', () => {
  it('is the length of both values together, without sign', () => {
    expect(rowsOf(magnitude(a, b))).toEqual([[5, 13, 0, Math.fround(1e18)]]);
    expect(rowsOf(a)[0]).toEqual([3, -5, 0, Math.fround(1e18)]);
  });

  it('may be written over one of them', () => {
    const out = createMatrix(4, 1, a.data.slice());
    expect(magnitude(out, b, out)).toBe(out);
    expect(rowsOf(out)).toEqual(rowsOf(magnitude(a, b)));
  });

  it('refuses matrices that differ in size', () => {
    expect(() => magnitude(a, createMatrix(1, 4))).toThrow(
      new RangeError('b: received 1 x 4; a has 4 x 1'),
    );
    expect(() => magnitude(a, b, createMatrix(2, 2))).toThrow(
      new RangeError('out: received 2 x 2; a has 4 x 1'),
    );
  });
});
