import { describe, expect, it } from 'vitest';
import { matrixFromRows, toBytes, type ToBytesOptions } from '../../../src/lib/convolve/index.ts';

const bytes = (values: readonly number[], options?: ToBytesOptions): number[] => [
  ...toBytes(matrixFromRows([values]), options),
];

describe('toBytes', () => {
  it('cuts off at 0 and 255 by default', () => {
    expect(bytes([-300, -1, 0, 77, 255, 256, 1e9])).toEqual([0, 0, 0, 77, 255, 255, 255]);
  });

  it('rounds halves to the even neighbour by default', () => {
    expect(bytes([0.4, 0.5, 0.6, 1.5, 2.5, 254.5, 255.4])).toEqual([0, 0, 1, 2, 2, 254, 255]);
  });

  it('drops the fraction on demand', () => {
    expect(bytes([0.99, 1.5, 254.999, -0.5], { rounding: 'truncate' })).toEqual([0, 1, 254, 0]);
  });

  it('shows strength without sign', () => {
    expect(bytes([-300, -100.6, 0, 40], { range: 'absolute' })).toEqual([255, 101, 0, 40]);
  });

  it('drops the fraction of a strength', () => {
    expect(bytes([-100.6], { range: 'absolute', rounding: 'truncate' })).toEqual([100]);
  });

  it('shows zero as middle gray, and fits -255 to 255', () => {
    expect(bytes([-1020, -255, -2, 0, 2, 255, 1020], { range: 'midgray' })).toEqual([
      0, 0, 127, 128, 129, 255, 255,
    ]);
    expect(bytes([0], { range: 'midgray', rounding: 'truncate' })).toEqual([128]);
  });

  it('stretches the smallest to 0 and the largest to 255', () => {
    expect(bytes([-50, 0, 50], { range: 'minmax' })).toEqual([0, 128, 255]);
    expect(bytes([-50, 0, 50], { range: 'minmax', rounding: 'truncate' })).toEqual([0, 127, 255]);
    expect(bytes([1000, 1001], { range: 'minmax' })).toEqual([0, 255]);
  });

  it('makes a flat matrix black when stretching', () => {
    expect(bytes([42, 42], { range: 'minmax' })).toEqual([0, 0]);
  });

  it('stretches by the finite values alone', () => {
    expect(bytes([NaN, 10, Infinity, 20, -Infinity], { range: 'minmax' })).toEqual([
      0, 0, 255, 255, 0,
    ]);
    expect(bytes([NaN, Infinity, -Infinity], { range: 'minmax' })).toEqual([0, 255, 0]);
  });

  it.each(['half-even', 'truncate'] as const)(
    'takes NaN for 0 and cuts off infinities, %s',
    (rounding) => {
      const odd = [NaN, Infinity, -Infinity];
      expect(bytes(odd, { rounding })).toEqual([0, 255, 0]);
      expect(bytes(odd, { rounding, range: 'absolute' })).toEqual([0, 255, 255]);
      expect(bytes(odd, { rounding, range: 'midgray' })).toEqual([0, 255, 0]);
    },
  );

  it('scales and moves the values before the range', () => {
    const chosen = { scale: 2, offset: -10 };
    expect(bytes([0, 5, 50, 200], chosen)).toEqual([0, 0, 90, 255]);
    expect(bytes([0, 5, 50], { ...chosen, range: 'absolute' })).toEqual([10, 0, 90]);
    expect(bytes([0, 5, 50], { ...chosen, range: 'midgray' })).toEqual([123, 128, 173]);
    expect(bytes([0, 5.3], { scale: 2, rounding: 'truncate' })).toEqual([0, 10]);
  });

  it('has mid-gray as the scale 1/2 and the offset 128', () => {
    const values = Array.from({ length: 700 }, (_, i) => 1.37 * i - 480);
    expect(bytes(values, { scale: 1 / 2, offset: 128 })).toEqual(
      bytes(values, { range: 'midgray' }),
    );
  });

  it('turns a stretch over by a scale below 0', () => {
    expect(bytes([-50, 0, 50], { range: 'minmax', scale: -3, offset: 7 })).toEqual([255, 128, 0]);
    expect(bytes([-50, 0, 50], { range: 'minmax', scale: 3, offset: 7 })).toEqual([0, 128, 255]);
  });

  it('refuses a scale or an offset that is not finite', () => {
    expect(() => bytes([1], { scale: NaN })).toThrow(
      new RangeError('scale: received NaN; pass a finite number'),
    );
    expect(() => bytes([1], { offset: Infinity })).toThrow(
      new RangeError('offset: received Infinity; pass a finite number'),
    );
  });

  it('refuses an unknown range or rounding', () => {
    expect(() => bytes([1], { range: 'full' as 'clamp' })).toThrow(
      new RangeError('range: received "full"; pass one of clamp, absolute, midgray, minmax'),
    );
    expect(() => bytes([1], { rounding: 'up' as 'truncate' })).toThrow(
      new RangeError('rounding: received "up"; pass one of half-even, truncate'),
    );
  });
});
