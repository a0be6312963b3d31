import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BORDERS, borderIndex, type Border } from '../../../src/lib/convolve/index.ts';
import { borders, side } from '../convolve/support.ts';

const around = (border: Border, length: number, reach: number): number[] =>
  Array.from({ length: length + 2 * reach }, (_, i) => borderIndex(i - reach, length, border));

describe('borderIndex', () => {
  it.each([
    ['replicate', [0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2]],
    ['zero', [-1, -1, -1, -1, -1, 0, 1, 2, -1, -1, -1, -1, -1]],
    ['reflect', [1, 2, 2, 1, 0, 0, 1, 2, 2, 1, 0, 0, 1]],
    ['reflect101', [1, 0, 1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1]],
    ['wrap', [1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1]],
  ] as const)('continues three pixels by %s, also beyond their own length', (border, expected) => {
    expect(around(border, 3, 5)).toEqual(expected);
  });

  it.each(BORDERS.filter((border) => border !== 'zero'))(
    'has one pixel stand for all by %s',
    (border) => {
      expect(around(border, 1, 3)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    },
  );

  it('keeps inside what is inside, and finds an index inside for the rest', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), side(100), borders, (index, length, border) => {
        const found = borderIndex(index, length, border);
        if (index >= 0 && index < length) expect(found).toBe(index);
        else if (border === 'zero') expect(found).toBe(-1);
        else expect(found >= 0 && found < length).toBe(true);
      }),
    );
  });

  it('returns after one period', () => {
    const periods = fc.constantFrom<[Border, (length: number) => number]>(
      ['wrap', (length) => length],
      ['reflect', (length) => 2 * length],
      ['reflect101', (length) => Math.max(1, 2 * length - 2)],
    );
    const anywhere = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(anywhere, side(20), periods, (index, length, [border, period]) => {
        expect(borderIndex(index + period(length), length, border)).toBe(
          borderIndex(index, length, border),
        );
      }),
    );
  });

  it('refuses an unknown border, fractions and an empty side', () => {
    expect(() => borderIndex(-1, 3, 'mirror' as Border)).toThrow(
      new RangeError(
        'border: received "mirror"; pass one of replicate, zero, reflect, reflect101, wrap',
      ),
    );
    expect(() => borderIndex(0.5, 3, 'wrap')).toThrow(
      new RangeError('index: received 0.5; pass a whole number'),
    );
    expect(() => borderIndex(0, 0, 'wrap')).toThrow(
      new RangeError('length: received 0; pass a whole number of at least 1'),
    );
  });
});
