import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatrix, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { histogram, psnr, threshold } from '../../../../src/lib/vision/index.ts';
import { fractions, images } from '../../convolve/support.ts';

describe('threshold', () => {
  it('is white above the level, and black at it', () => {
    const row = matrixFromRows([[127.5, 128, 128.5, NaN, Infinity]]);
    expect([...threshold(row, 128).data]).toEqual([0, 0, 255, 0, 255]);
  });
});

describe('histogram', () => {
  it('counts bytes, one bin for each', () => {
    const counts = histogram({ width: 4, height: 1, data: Uint8Array.of(0, 7, 7, 255) });
    expect(counts).toHaveLength(256);
    expect([counts[0], counts[7], counts[255]]).toEqual([1, 2, 1]);
  });

  it('has the lower end in a bin, and the upper one in the last alone', () => {
    const row = matrixFromRows([[0, 0.5, 1, 2, -0.1, 2.1, NaN]]);
    expect([...histogram(row, { bins: 2, range: [0, 2] })]).toEqual([2, 2]);
  });

  it('counts every pixel of the range once', () => {
    fc.assert(
      fc.property(images(fractions, 9), fc.integer({ min: 1, max: 50 }), (image, bins) => {
        const counts = histogram(image, { bins, range: [-255, 255] });
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(image.data.length);
      }),
    );
  });
});

describe('psnr', () => {
  it('is that of a single level: 20 log10(255)', () => {
    const ones = createMatrix(3, 3, new Float32Array(9).fill(1));
    expect(psnr(createMatrix(3, 3), ones)).toBeCloseTo(48.1308, 4);
    expect(psnr(createMatrix(3, 3), ones, 1)).toBe(0);
  });

  it('is infinite for two that are the same', () => {
    expect(psnr(createMatrix(2, 2), createMatrix(2, 2))).toBe(Infinity);
  });
});
