import { describe, expect, it } from 'vitest';
import { gaussian, gaussianSize, identity, type Matrix } from '../../../src/lib/convolve/index.ts';
import { rowsOf } from './support.ts';

const middleRow = (kernel: Matrix): number[] => rowsOf(kernel)[(kernel.height - 1) / 2]!;

describe('gaussian', () => {
  it.each([
    [1, [1]],
    [3, [1, 2, 1]],
    [5, [1, 4, 6, 4, 1]],
    [7, [1, 3.5, 7, 9, 7, 3.5, 1]],
    [9, [4, 13, 30, 51, 60, 51, 30, 13, 4]],
  ])('takes the fixed weights of OpenCV for the size %i and the sigma 0', (size, parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    const expected = parts.map((down) => parts.map((across) => (down * across) / sum ** 2));
    expect(rowsOf(gaussian(size))).toEqual(expected);
  });

  it('takes the sigma that goes with a larger size for the sigma 0', () => {
    expect(rowsOf(gaussian(11))).toEqual(rowsOf(gaussian(11, 2)));
    expect(rowsOf(gaussian(31))).toEqual(rowsOf(gaussian(31, 5)));
  });

  it('is one weight for a narrow sigma, however narrow', () => {
    for (const sigma of [1e-3, 1e-162, 1e-200, 5e-324]) {
      expect(rowsOf(gaussian(3, sigma))).toEqual(rowsOf(identity()));
    }
  });

  it('is as good as a box for a wide sigma', () => {
    expect(middleRow(gaussian(3, 1e308))).toEqual(new Array(3).fill(Math.fround(1 / 9)));
  });

  it('refuses a size or a sigma that it cannot use, and a size that is too large at once', () => {
    for (const size of [4, -3, 1.5, 4097, 2 ** 31 + 1]) {
      expect(() => gaussian(size)).toThrow(
        new RangeError(`size: received ${size}; pass an odd number from 1 to 4095`),
      );
    }
    for (const sigma of [-1, NaN, Infinity]) {
      expect(() => gaussian(3, sigma)).toThrow(
        new RangeError(`sigma: received ${sigma}; pass a number of pixels, or 0`),
      );
    }
  });
});

describe('gaussianSize', () => {
  // OpenCV: cvRound(sigma * 3 * 2 + 1) | 1 for bytes, * 4 for floats; cvRound takes 2.5 for 2.
  it.each([
    [0.1, 3, 3],
    [0.25, 3, 3],
    [0.5, 5, 5],
    [0.75, 7, 7],
    [1, 7, 9],
    [1.5, 11, 13],
    [2, 13, 17],
    [3.5, 23, 29],
    [10, 61, 81],
  ])('of sigma %d is %i for bytes and %i for floats', (sigma, bytes, floats) => {
    expect([gaussianSize(sigma), gaussianSize(sigma, 'float')]).toEqual([bytes, floats]);
  });

  it('refuses a sigma without a size, and an unknown output', () => {
    for (const sigma of [0, -2, NaN, Infinity]) {
      expect(() => gaussianSize(sigma)).toThrow(
        new RangeError(`sigma: received ${sigma}; pass a number of pixels above 0`),
      );
    }
    expect(() => gaussianSize(1, 'words' as 'bytes')).toThrow('output: received "words"');
  });
});
