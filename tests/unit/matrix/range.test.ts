import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  matrixFromRows,
  rangeOf,
  RANGES,
  toBytes,
  type Range,
} from '../../../src/lib/convolve/index.ts';
import { fractions, images } from '../convolve/support.ts';

const small = { min: -300, max: 300, noNaN: true };

const sums = matrixFromRows([[-100, 0, 300]]);

describe('rangeOf', () => {
  it.each([
    ['clamp', [-100, 0, 300]],
    ['absolute', [100, 0, 300]],
    ['midgray', [78, 128, 278]],
    ['minmax', [0, 63.75, 255]],
  ] as const)('maps by %s, and cuts nothing off', (range, expected) => {
    expect(Array.from(sums.data, rangeOf(sums, range))).toEqual(expected);
  });

  it('is what toBytes cuts off and rounds', () => {
    fc.assert(
      fc.property(
        images(fractions, 6),
        fc.constantFrom(...RANGES),
        fc.record({ scale: fc.double(small), offset: fc.double(small) }, { requiredKeys: [] }),
        (matrix, range, scaling) => {
          const map = rangeOf(matrix, range, scaling);
          const mapped = Uint8ClampedArray.from(Array.from(matrix.data, map));
          expect(toBytes(matrix, { range, ...scaling })).toEqual(mapped);
        },
      ),
    );
  });

  it('refuses a name that it does not know', () => {
    expect(() => rangeOf(sums, 'signs' as Range)).toThrow('range: received "signs"');
  });
});
