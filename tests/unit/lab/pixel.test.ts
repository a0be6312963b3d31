import { describe, expect, test } from 'vitest';
import { firstPixel, pixelAfterKey, pixelAt } from '../../../src/lib/lab/index.ts';

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

describe('pixelAfterKey', () => {
  const from = { x: 20, y: 15 };

  test.each([
    ['ArrowLeft', false, { x: 19, y: 15 }],
    ['ArrowRight', false, { x: 21, y: 15 }],
    ['ArrowUp', false, { x: 20, y: 14 }],
    ['ArrowDown', false, { x: 20, y: 16 }],
    ['ArrowRight', true, { x: 30, y: 15 }],
    ['ArrowDown', true, { x: 20, y: 25 }],
    ['Home', false, undefined],
  ])('%s, with Shift: %s', (key, shiftKey, pixel) => {
    expect(pixelAfterKey(from, { key, shiftKey }, size)).toEqual(pixel);
  });

  test('stays inside the picture', () => {
    const right = { key: 'ArrowRight', shiftKey: true };
    expect(pixelAfterKey({ x: 35, y: 0 }, right, size)).toEqual({ x: 39, y: 0 });
    const up = { key: 'ArrowUp', shiftKey: false };
    expect(pixelAfterKey({ x: 35, y: 0 }, up, size)).toEqual({ x: 35, y: 0 });
  });
});

test('the first pixel is clear of the divider, in the smallest picture too', () => {
  expect(firstPixel(size)).toEqual({ x: 26, y: 10 });
  expect(firstPixel({ width: 1, height: 1 })).toEqual({ x: 0, y: 0 });
});
