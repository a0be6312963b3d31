import { describe, expect, test } from 'vitest';
import {
  nearestPlace,
  placeAfterKey,
  placesOf,
  readingText,
  valueOn,
  type Plot,
} from '../../../src/lib/plot/index.ts';

const before = { name: 'before', kind: 'image', values: [10, 20, 30, 40, 50] } as const;
const after = { name: 'after', kind: 'output', start: 2, values: [31.25, 42] } as const;
const plot: Plot = {
  x: { name: 'Column x', domain: [0.4, 4] },
  y: { name: 'Gray level', domain: [0, 255] },
  lines: [before, after],
};
const sigmas: Plot = { ...plot, x: { name: 'Sigma', domain: [0.3, 2], step: 0.1 } };

describe('a plot is read', () => {
  test('at places inside its axis', () => {
    expect(placesOf(plot)).toEqual([1, 4]);
    expect([-5, 2.4, 9].map((place) => nearestPlace(plot, place))).toEqual([1, 2, 4]);
    expect(nearestPlace(sigmas, 0.96)).toBeCloseTo(1);
  });

  test('with the value of each line, where it has one', () => {
    expect([0, 1, 2, 3, 4].map((place) => valueOn(plot, after, place))).toEqual([
      ...[undefined, undefined, 31.25, 42],
      undefined,
    ]);
    expect(readingText(plot, 2)).toBe('Column x 2: before 30, after 31.3');
    expect(readingText(plot, 4)).toBe('Column x 4: before 50, after –');
  });

  test('at a place between whole numbers, as it is shown', () => {
    const quarters = { ...plot, x: { name: 'Sigma', domain: [0, 4], step: 0.25 } } as const;
    expect(readingText(quarters, 2.25)).toContain('Sigma 2.25: ');
  });
});

describe('keys move the place as they move a slider', () => {
  const long: Plot = { ...plot, x: { name: 'x', domain: [0, 200] } };

  test.each([
    ['ArrowRight', false, 51],
    ['ArrowUp', false, 51],
    ['ArrowLeft', false, 49],
    ['ArrowLeft', true, 40],
    ['PageUp', false, 70],
    ['Home', false, 0],
    ['End', false, 200],
    ['a', false, undefined],
  ])('%s, with Shift: %s', (key, shiftKey, place) => {
    expect(placeAfterKey(long, 50, { key, shiftKey })).toBe(place);
  });

  test('and never off the axis', () => {
    expect(placeAfterKey(plot, 4, { key: 'ArrowRight', shiftKey: true })).toBe(4);
  });
});
