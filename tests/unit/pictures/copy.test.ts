import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../src/lib/pictures/index.ts';
import { largestDifference, noisePicture } from './support.ts';

describe('copyOf', () => {
  it.each([
    [3, 2, 0],
    [1000, 1000, 0],
    [1000, 1001, 1],
    [2000, 1500, 2],
  ])('copies %i x %i pixels with %i pauses', async (width, height, expected) => {
    const picture = noisePicture(width, height);
    let pauses = 0;
    const copy = await copyOf(picture, () => {
      pauses += 1;
      return Promise.resolve();
    });
    expect(pauses).toBe(expected);
    expect(copy.width).toBe(width);
    expect(copy.height).toBe(height);
    expect(largestDifference(copy, picture)).toBe(0);
    expect(copy.data.buffer).not.toBe(picture.data.buffer);
  });
});
