import fc from 'fast-check';
import { expect, it } from 'vitest';
import { box, createMatrix, sharpen } from '../../../src/lib/convolve/index.ts';
import { weightScale } from '../../../src/lib/lab/index.ts';

const LARGEST = (2 - 2 ** -23) * 2 ** 127;

it.each([
  ['sharpen', sharpen(), { limit: 10, step: 0.1 }],
  ['a box of 49', box(7, 7), { limit: 0.05, step: 0.0005 }],
  ['zeros', createMatrix(3, 3), { limit: 1, step: 0.01 }],
  ['the largest float32', createMatrix(1, 1, [LARGEST]), { limit: LARGEST, step: LARGEST / 100 }],
  ['a single -30', createMatrix(1, 1, [-30]), { limit: 100, step: 1 }],
])('suits %s', (_, kernel, expected) => {
  expect(weightScale(kernel)).toEqual(expected);
});

it('has room for twice the largest weight, and not for more than five times that', () => {
  const weight = fc.float({ min: Math.fround(1e-6), max: Math.fround(1e6), noNaN: true });
  fc.assert(
    fc.property(weight, (value) => {
      const { limit } = weightScale(createMatrix(1, 1, [-value]));
      expect(limit).toBeGreaterThanOrEqual(2 * value * (1 - 1e-9));
      expect(limit).toBeLessThanOrEqual(5 * value * (1 + 1e-6));
    }),
  );
});
