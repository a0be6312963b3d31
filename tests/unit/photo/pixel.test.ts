import { describe, expect, test } from 'vitest';
import { firstPixel, pixelAt } from '../../../src/lib/photo/index.ts';

const size = { width: 40, height: 30 };

describe('pixelAt', () => {
  test.each([
    [0, 0, { x: 0, y: 0 }],
    [0.5, 0.5, { x: 20, y: 15 }],
    [0.999, 0.999, { x: 39, y: 29 }],
    [1, 1.2, { x: 39, y: 29 }],
    [-0.1, 0.2, { x: 0, y: 6 }],
  ])('finds the pixel at %d of the width and %d of the height', (across, down, pixel) => {
    expect(pixelAt(size, across, down)).toEqual(pixel);
  });
});

test('the first pixel is clear of the divider, in the smallest picture too', () => {
  expect(firstPixel(size)).toEqual({ x: 26, y: 10 });
  expect(firstPixel({ width: 1, height: 1 })).toEqual({ x: 0, y: 0 });
});
