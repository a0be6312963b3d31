import { describe, expect, test } from 'vitest';
import { lensAt, lensReduction, onPhoto } from '../../../../src/lib/films/lens/view.ts';

describe('on a photo of any size', () => {
  test.each([
    ['the one that the figure opens with', { width: 240, height: 174 }, 1],
    ['a sample', { width: 1640, height: 1190 }, 6],
    ['a large one', { width: 4000, height: 3000 }, 15],
    ['an upright one', { width: 3000, height: 4000 }, 20],
    ['a small one', { width: 20, height: 12 }, 1],
  ])('%s, the lens keeps its size on the screen', (_, photo, side) => {
    expect(lensReduction(photo)).toBe(side);
    const [width, height] = [photo.width / side, photo.height / side];
    // A photo lies in a frame of 240 by 174 as large as it can.
    const shown = Math.min(240 / width, 174 / height);
    expect(shown * lensAt({ width, height }, { x: 9, y: 9 }).width).toBeGreaterThanOrEqual(30);
  });

  test.each([
    [
      { width: 240, height: 174 },
      { x: 17, y: 17 },
      { x: 222, y: 156 },
    ],
    [
      { width: 20, height: 12 },
      { x: 5, y: 5 },
      { x: 14, y: 6 },
    ],
    [
      { width: 1, height: 50 },
      { x: 0, y: 0 },
      { x: 0, y: 49 },
    ],
  ])('%o the lens lies wholly on it', (photo, first, last) => {
    expect(onPhoto(photo, { x: -9, y: -9 })).toEqual(first);
    expect(onPhoto(photo, { x: 999, y: 999 })).toEqual(last);
    expect(lensAt(photo, first)).toMatchObject({ x: 0, y: 0 });
    const lens = lensAt(photo, last);
    expect([lens.x + lens.width, lens.y + lens.height]).toEqual([photo.width, photo.height]);
  });
});
