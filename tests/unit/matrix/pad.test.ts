import { describe, expect, it } from 'vitest';
import { matrixFromRows, pad, type Border } from '../../../src/lib/convolve/index.ts';
import { rowsOf } from '../convolve/support.ts';

const row = matrixFromRows([[1, 2, 3, 4]]);
const sides = { top: 0, right: 2, bottom: 0, left: 2 };

describe('pad', () => {
  it.each([
    ['replicate', [1, 1, 1, 2, 3, 4, 4, 4]],
    ['zero', [0, 0, 1, 2, 3, 4, 0, 0]],
    ['reflect', [2, 1, 1, 2, 3, 4, 4, 3]],
    ['reflect101', [3, 2, 1, 2, 3, 4, 3, 2]],
    ['wrap', [3, 4, 1, 2, 3, 4, 1, 2]],
  ] as const)('continues the row 1 2 3 4 by %s', (border, expected) => {
    expect(rowsOf(pad(row, sides, border))).toEqual([expected]);
  });

  it('adds to each side its own number of pixels', () => {
    const image = matrixFromRows([
      [1, 2],
      [3, 4],
    ]);
    const margins = { top: 1, right: 2, bottom: 0, left: 1 };
    expect(rowsOf(pad(image, margins, 'zero', 9))).toEqual([
      [9, 9, 9, 9, 9],
      [9, 1, 2, 9, 9],
      [9, 3, 4, 9, 9],
    ]);
  });

  it('refuses what it cannot use', () => {
    expect(() => pad(row, { ...sides, left: -1 }, 'wrap')).toThrow(
      new RangeError('left: received -1; pass a whole number of at least 0'),
    );
    expect(() => pad(row, sides, 'wrap', 1)).toThrow(
      new RangeError("constant: received 1; it goes with the border 'zero' only"),
    );
    expect(() => pad(row, { ...sides, left: 0, right: 0 }, 'edge' as Border)).toThrow(RangeError);
  });
});
