import { describe, expect, test } from 'vitest';
import { DRAWING, viewAt } from '../../../src/draw/zoom-view.ts';

/** What the arithmetic of the view may be off by. */
const LITTLE = 1e-6;

const middle = ({ width, height }: { width: number; height: number }) => ({
  x: Math.floor(width / 2),
  y: Math.floor(height / 2),
});

describe.each([
  [{ width: 240, height: 174 }],
  [{ width: 1640, height: 1190 }],
  [{ width: 300, height: 900 }],
  [{ width: 3, height: 2 }],
])('the view on a photo of %o', (photo) => {
  test('has the sides of the drawing, however close', () => {
    for (const level of [0, 0.3, 0.7, 1]) {
      const view = viewAt(photo, middle(photo), level);
      expect(view.width / view.height).toBeCloseTo(DRAWING.width / DRAWING.height);
    }
  });

  test('has all of the photo in it from afar, in the middle', () => {
    const { x, y, width, height } = viewAt(photo, middle(photo), 0);
    expect(x + width / 2).toBeCloseTo(photo.width / 2);
    expect(y + height / 2).toBeCloseTo(photo.height / 2);
    expect(Math.min(width / photo.width, height / photo.height)).toBeCloseTo(1);
  });

  test('has every pixel in it from close by, when that is chosen', () => {
    for (const x of [0, photo.width - 1]) {
      for (const y of [0, photo.height - 1]) {
        const view = viewAt(photo, { x, y }, 1);
        expect(view.x).toBeLessThanOrEqual(x + LITTLE);
        expect(view.y).toBeLessThanOrEqual(y + LITTLE);
        expect(view.x + view.width).toBeGreaterThanOrEqual(x + 1 - LITTLE);
        expect(view.y + view.height).toBeGreaterThanOrEqual(y + 1 - LITTLE);
      }
    }
  });
});
