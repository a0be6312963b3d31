import { expect, it } from 'vitest';
import { box, createMatrix } from '../../../src/lib/convolve/index.ts';
import { isEqual } from '../../../src/lib/films/equal.ts';

it.each([
  [box(3, 3), box(3, 3)],
  [
    { kernel: box(2, 2), anchor: { x: 1, y: 1 } },
    { kernel: box(2, 2), anchor: { x: 1, y: 1 } },
  ],
  [undefined, undefined],
])('%o is equal to %o', (a, b) => {
  expect(isEqual(a, b)).toBe(true);
});

it.each([
  [createMatrix(1, 2, [1, 2]), createMatrix(2, 1, [1, 2])],
  [createMatrix(1, 2, [1, 2]), createMatrix(1, 2, [1, 3])],
  [createMatrix(1, 2, [1, 2]).data, createMatrix(1, 1, [1]).data],
  [{ x: 1 }, { x: 1, y: undefined }],
  [{ x: 1 }, { y: 1 }],
  [{ x: 1 }, null],
  [1, '1'],
])('%o is not equal to %o', (a, b) => {
  expect(isEqual(a, b)).toBe(false);
});
