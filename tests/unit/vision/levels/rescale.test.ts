import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { rescale } from '../../../../src/lib/vision/index.ts';
import { fractions, images, rowsOf } from '../../convolve/support.ts';

const row = matrixFromRows([[-120, 0, 51, 255, 380]]);

describe('rescale', () => {
  it('cuts off at the ends of in, and leaves what lies between where it was', () => {
    expect(rowsOf(rescale(row, { in: [0, 255], out: [0, 255] }))).toEqual([[0, 0, 51, 255, 255]]);
  });

  it('brings the range to another one', () => {
    const [least, , fifth, most] = rescale(row, { in: [0, 255], out: [0, 1] }).data;
    expect([least, most]).toEqual([0, 1]);
    expect(fifth).toBeCloseTo(0.2, 6);
  });

  it('stretches when it is given the range that the numbers have', () => {
    const whole = rescale(row, { in: [-120, 380], out: [0, 100] });
    expect(rowsOf(whole)[0]!.map(Math.round)).toEqual([0, 24, 34, 75, 100]);
  });

  it('refuses a range that is empty or the wrong way round', () => {
    expect(() => rescale(row, { in: [5, 5], out: [0, 1] })).toThrow('in: received 5 to 5');
    expect(() => rescale(row, { in: [9, 0], out: [0, 1] })).toThrow(RangeError);
  });

  it('is a clamp whenever in and out are the same', () => {
    fc.assert(
      fc.property(images(fractions, 6), (matrix) => {
        const clamped = matrix.data.map((value) => Math.min(Math.max(value, -20), 100));
        const { data } = rescale(matrix, { in: [-20, 100], out: [-20, 100] });
        for (const [i, value] of data.entries()) expect(value).toBeCloseTo(clamped[i]!, 3);
      }),
    );
  });
});
