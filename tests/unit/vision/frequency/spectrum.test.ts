import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolve, correlate, flip, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { multiplySpectra, spectrumOf } from '../../../../src/lib/vision/index.ts';

const near = (values: readonly number[]): number[] =>
  values.map((value) => Number(value.toFixed(6)) + 0);

describe('spectrumOf', () => {
  it('gives the sum of all samples first', () => {
    expect(spectrumOf([1, 2, 3, 4])[0]).toEqual({ re: 10, im: 0 });
  });

  it('turns one sample step by step around the circle', () => {
    const spectrum = spectrumOf([0, 1, 0, 0]);
    expect(near(spectrum.map(({ re }) => re))).toEqual([1, 0, -1, 0]);
    expect(near(spectrum.map(({ im }) => im))).toEqual([0, -1, 0, 1]);
  });
});

describe('multiplySpectra', () => {
  it('leaves samples alone that meet a single 1 at sample 0', () => {
    expect(near(multiplySpectra([3, 1, 4, 1], [1, 0, 0, 0]))).toEqual([3, 1, 4, 1]);
  });

  it('goes round: what leaves at the end comes in at the start', () => {
    expect(near(multiplySpectra([1, 2, 3, 4], [0, 1, 0, 0]))).toEqual([4, 1, 2, 3]);
  });

  it('is the convolution, and the correlation with the kernel turned', () => {
    const samples = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 8, maxLength: 8 });
    const weights = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(samples, weights, (signal, kernel) => {
        const [before, centre, after] = kernel as [number, number, number];
        const product = multiplySpectra(signal, [centre, after, 0, 0, 0, 0, 0, before]);
        const row = matrixFromRows([signal]);
        const weight = matrixFromRows([kernel]);
        const convolved = [...convolve(row, weight, { border: 'wrap' }).data];
        expect(near(product)).toEqual(near(convolved));
        const correlated = [...correlate(row, flip(weight), { border: 'wrap' }).data];
        expect(near(product)).toEqual(near(correlated));
      }),
    );
  });

  it('refuses unequal lengths', () => {
    expect(() => multiplySpectra([1, 2], [1])).toThrow('b: received 1 samples; a has 2');
  });
});
