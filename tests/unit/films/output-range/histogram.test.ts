import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { histogramOf } from '../../../../src/lib/films/output-range/histogram.ts';
import { fractions, images } from '../../convolve/support.ts';

describe('histogramOf', () => {
  it('piles up what lies in the same bin', () => {
    const { units, step, highest } = histogramOf(matrixFromRows([[1, 31, 32, -1]]));
    expect(step).toBe(32);
    expect(units.map(({ bin, level }) => [bin, level])).toEqual([
      [0, 0],
      [0, 1],
      [32, 0],
      [-32, 0],
    ]);
    expect(highest).toBe(2);
  });

  it('always has room for 0 to 255', () => {
    const { start, end } = histogramOf(matrixFromRows([[10, 20]]));
    expect([start, end]).toEqual([0, 256]);
  });

  it('takes wider bins for a wide range', () => {
    const { start, end, step } = histogramOf(matrixFromRows([[-1020, 1020]]));
    expect([start, end, step]).toEqual([-1024, 1024, 64]);
  });

  it('leaves out what is not finite', () => {
    expect(histogramOf(matrixFromRows([[Infinity, NaN, 3]])).units).toHaveLength(1);
  });

  it('has a unit for every number, within the axis, and no two at one place', () => {
    fc.assert(
      fc.property(images(fractions, 8), (matrix) => {
        const { units, start, end, step } = histogramOf(matrix);
        expect(units).toHaveLength(matrix.data.length);
        expect(new Set(units.map(({ bin, level }) => `${bin} ${level}`)).size).toBe(units.length);
        for (const { x, y, bin } of units) {
          const value = matrix.data[y * matrix.width + x]!;
          expect(value).toBeGreaterThanOrEqual(bin);
          expect(value).toBeLessThan(bin + step);
          expect(bin).toBeGreaterThanOrEqual(start);
          expect(bin).toBeLessThan(end);
        }
      }),
    );
  });
});
