import { describe, expect, it } from 'vitest';
import {
  correlate,
  createMatrix,
  identity,
  matrixFromRows,
} from '../../../src/lib/convolve/index.ts';
import { rowsOf } from '../convolve/support.ts';

describe('createMatrix', () => {
  it('is all zeros without data', () => {
    expect(rowsOf(createMatrix(3, 2))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('takes numbers row by row', () => {
    expect(rowsOf(createMatrix(3, 2, [1, 2, 3, 4, 5, 6]))).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it('copies a list, and uses a Float32Array as it is', () => {
    const bytes = Uint8Array.of(1, 2);
    const copied = createMatrix(2, 1, bytes);
    bytes[0] = 9;
    expect(rowsOf(copied)).toEqual([[1, 2]]);
    const numbers = Float32Array.of(1, 2);
    expect(createMatrix(2, 1, numbers).data).toBe(numbers);
  });

  it('keeps a view into a larger buffer', () => {
    const view = Float32Array.of(9, 9, 1, 2, 3, 9).subarray(2, 5);
    const image = createMatrix(3, 1, view);
    expect(rowsOf(correlate(image, identity()))).toEqual([[1, 2, 3]]);
  });

  it.each([
    [0, 1, 'width: received 0; pass a whole number of at least 1'],
    [1, -2, 'height: received -2; pass a whole number of at least 1'],
    [1.5, 2, 'width: received 1.5; pass a whole number of at least 1'],
    [2, NaN, 'height: received NaN; pass a whole number of at least 1'],
  ])('refuses the sides %d and %d', (width, height, message) => {
    expect(() => createMatrix(width, height)).toThrow(new RangeError(message));
  });

  it('refuses data of another length', () => {
    expect(() => createMatrix(2, 2, [1, 2, 3])).toThrow(
      new RangeError('data: received 3 numbers; 2 x 2 needs 4'),
    );
  });
});

describe('matrixFromRows', () => {
  it('is written as it looks', () => {
    const matrix = matrixFromRows([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(matrix).toEqual({ width: 3, height: 2, data: Float32Array.of(1, 2, 3, 4, 5, 6) });
  });

  it('refuses rows of different lengths', () => {
    expect(() => matrixFromRows([[1, 2], [3, 4], [5]])).toThrow(
      new RangeError('rows: row 2 has 1 numbers, row 0 has 2; make all rows equally long'),
    );
  });

  it.each([[[]], [[[]]], [[[], []]]])('refuses %j, which has no number', (rows) => {
    expect(() => matrixFromRows(rows)).toThrow(
      new RangeError('rows: received none; pass at least one row of one number'),
    );
  });
});
