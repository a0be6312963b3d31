import { describe, expect, test } from 'vitest';
import { box, createMatrix, kernelBank } from '../../../src/lib/convolve/index.ts';
import { nameOf, namedKernels, requireKernelSide, resized } from '../../../src/lib/lab/index.ts';

describe('a kernel of one’s own', () => {
  test('has odd sides up to 15', () => {
    for (const side of [1, 3, 15]) expect(() => requireKernelSide('width', side)).not.toThrow();
    expect(() => requireKernelSide('width', 4)).toThrow(
      'The width is 4, and an even width has no centre. Take 3 or 5.',
    );
    for (const side of [0, -3, 17, 2.5, NaN]) {
      expect(() => requireKernelSide('height', side)).toThrow('an odd number from 1 to 15');
    }
  });
});

describe('resized', () => {
  const kernel = createMatrix(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9]);

  test('fills up with zeros around the same centre', () => {
    expect([...resized(kernel, 5, 3).data]).toEqual([0, 1, 2, 3, 0, 0, 4, 5, 6, 0, 0, 7, 8, 9, 0]);
  });

  test('crops around the same centre', () => {
    expect([...resized(kernel, 1, 3).data]).toEqual([2, 5, 8]);
    expect([...resized(kernel, 3, 1).data]).toEqual([4, 5, 6]);
  });

  test('both at once', () => {
    expect([...resized(kernel, 5, 1).data]).toEqual([0, 4, 5, 6, 0]);
  });
});

test('the bank is offered under its own names, and every name once', () => {
  for (const [name, kernel] of Object.entries(kernelBank)) expect(nameOf(kernel)).toBe(name);
  expect(new Set(namedKernels.map(({ name }) => name)).size).toBe(namedKernels.length);
  expect(nameOf(box(9, 9))).toBeUndefined();
});
