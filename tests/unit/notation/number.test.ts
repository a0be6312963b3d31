import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box, gaussian } from '../../../src/lib/convolve/index.ts';
import {
  commonDenominator,
  exactText,
  formatNumber,
  formatPower,
  formatWeight,
  over,
  spokenNumber,
  spokenWeight,
} from '../../../src/lib/notation/index.ts';

const MINUS = '\u2212';

describe('formatNumber', () => {
  it.each([
    [126, 1, '126'],
    [22.2222, 1, '22.2'],
    [22.2222, 2, '22.22'],
    [86.6666, 2, '86.67'],
    [0.111111, 4, '0.1111'],
    [2, 2, '2'],
    [2.5, 0, '3'],
    [1234567, 1, '1234567'],
    [-4.5, 1, `${MINUS}4.5`],
    [-0.04, 1, '0'],
    [-0, 1, '0'],
    [9_999_999.5, 1, '9999999.5'],
    [12_345_678, 1, '1.23e7'],
    [1e20, 0, '1e20'],
    [-3.4028234663852886e38, 4, `${MINUS}3.4e38`],
    [NaN, 1, 'NaN'],
    [Infinity, 1, '∞'],
    [-Infinity, 1, `${MINUS}∞`],
  ])('writes %d with %d decimals as %s', (value, digits, text) => {
    expect(formatNumber(value, digits)).toBe(text);
  });

  it('writes one decimal unless told otherwise', () => {
    expect(formatNumber(1.25001)).toBe('1.3');
  });

  it('is never off by more than half of its last digit', () => {
    const values = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const read = Number(formatNumber(value, digits).replace(MINUS, '-'));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
      }),
    );
  });
});

describe('formatNumber, below ten million', () => {
  const numbers = fc.oneof(
    fc.double({ min: -9_999_999, max: 9_999_999, noNaN: true }),
    fc.float({ min: -4096, max: 4096, noNaN: true }),
    // Halves of the last digit: the decimal that is written counts, and not the double beside it.
    fc.integer({ min: -1e6, max: 1e6 }).map((thousandths) => thousandths / 1000),
    fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
  );

  it('rounds as the browser does in English', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 4 }), (value, maximumFractionDigits) => {
        const format = new Intl.NumberFormat('en', { maximumFractionDigits, useGrouping: false });
        const text = format.format(value).replace('-', MINUS);
        expect(formatNumber(value, maximumFractionDigits)).toBe(text === `${MINUS}0` ? '0' : text);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('commonDenominator', () => {
  it.each([
    [[1, 2, -3], 1],
    [[0], 1],
    [[0.5, 0.25], 4],
    [[1 / 3, 1 / 2], 6],
    [[1 / 9, 2 / 9, -4 / 9], 9],
    [[1 / 441], 441],
    [[1 / 512], 512],
    [[], 1],
  ])('of the float32 values %j is %d', (values, denominator) => {
    expect(commonDenominator(values.map(Math.fround))).toBe(denominator);
  });

  it('is 9, 25, 49 or 441 for means and 16 or 256 for Gaussians, while 4096 is too much', () => {
    expect(commonDenominator(box(3, 3).data)).toBe(9);
    expect(commonDenominator(box(5, 5).data)).toBe(25);
    expect(commonDenominator(box(7, 7).data)).toBe(49);
    expect(commonDenominator(box(21, 21).data)).toBe(441);
    expect(commonDenominator(gaussian(3).data)).toBe(16);
    expect(commonDenominator(gaussian(5).data)).toBe(256);
    expect(commonDenominator(gaussian(7).data)).toBeUndefined();
  });

  it.each([
    [[Math.SQRT1_2]],
    [[1 / 513]],
    [[1e-9]],
    [[1 / 9, Math.SQRT1_2]],
    [[NaN]],
    [[Infinity, 1]],
  ])('of %j there is none', (values) => {
    expect(commonDenominator(values.map(Math.fround))).toBeUndefined();
  });

  it('is the smallest, for any fraction up to 512', () => {
    const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 512 }), fc.integer({ min: 1, max: 512 }), (a, b) => {
        const [numerator, denominator] = a < b ? [a, b] : [b, a];
        const lowest = denominator / divisor(denominator, numerator);
        expect(commonDenominator([Math.fround(numerator / denominator)])).toBe(lowest);
      }),
    );
  });

  it('gives the numerator with it', () => {
    expect(over(126.000001, 9)).toEqual({ numerator: 1134, denominator: 9 });
    expect(over(Math.fround(-4 / 9), 9)).toEqual({ numerator: -4, denominator: 9 });
  });
});

describe('a weight', () => {
  it.each([
    [1, '1', '1'],
    [0, '0', '0'],
    [-2, `${MINUS}2`, 'minus 2'],
    [1 / 9, '1/9', 'one ninth'],
    [2 / 9, '2/9', 'two ninths'],
    [-1 / 9, `${MINUS}1/9`, 'minus one ninth'],
    [10 / 9, '10/9', '10 ninths'],
    [1 / 16, '1/16', 'one sixteenth'],
    [3 / 16, '3/16', 'three sixteenths'],
    [1 / 49, '1/49', '1 over 49'],
    [-5 / 49, `${MINUS}5/49`, 'minus 5 over 49'],
    [1 / 441, '1/441', '1 over 441'],
    [1 / 3, '1/3', 'one third'],
    [0.5, '0.5', 'one half'],
    [1.5, '1.5', 'three halves'],
    [0.25, '0.25', 'one quarter'],
    [0.125, '1/8', 'one eighth'],
    [0.05, '0.05', '0.05'],
    [0.1, '0.1', 'one tenth'],
    [Math.SQRT1_2, '0.707', '0.707'],
    [-Math.SQRT1_2, `${MINUS}0.707`, 'minus 0.707'],
    [Infinity, '∞', 'infinity'],
    [-Infinity, `${MINUS}∞`, 'minus infinity'],
    [NaN, 'NaN', 'NaN'],
  ])('of %d in float32 is written %s and said "%s"', (weight, written, spoken) => {
    expect(formatWeight(Math.fround(weight))).toBe(written);
    expect(spokenWeight(Math.fround(weight))).toBe(spoken);
  });

  it('is said with up to one decimal where it is a plain number', () => {
    expect(spokenNumber(-4.5)).toBe('minus 4.5');
    expect(spokenNumber(-4.56, 2)).toBe('minus 4.56');
    expect(spokenNumber(7)).toBe('7');
  });
});

describe('exactText', () => {
  it('is the shortest text that reads back as the same float32', () => {
    const texts = [1 / 9, -2, 0.25, 1 / 441, 0.1, 1e-7, 0.0002337].map((value) =>
      exactText(Math.fround(value)),
    );
    expect(texts).toEqual(['1/9', '-2', '0.25', '1/441', '0.1', '1e-7', '0.0002337']);
  });
});

describe('a weight that is no simple fraction', () => {
  it('is not taken for one', () => {
    expect([Math.E, 57.123456, 12.3457].map((weight) => formatWeight(Math.fround(weight)))).toEqual(
      ['2.718', '57.123', '12.346'],
    );
  });
});

it('writes a power of ten with its exponent above, but for 1 and 10', () => {
  expect([1e-12, 0.001, 1, 10, 100].map(formatPower)).toEqual(['10⁻¹²', '10⁻³', '1', '10', '10²']);
});
