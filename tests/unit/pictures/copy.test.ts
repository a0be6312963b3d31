import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../src/lib/pictures/index.ts';
import { expectSame } from './support.ts';

const pictureOf = (width: number, height: number) => ({
  width,
  height,
  data: new Uint8ClampedArray(4 * width * height).map((_, i) => (i * 7919) % 251),
});

describe('copyOf', () => {
  it.each([
    [3, 2, 0],
    [1000, 1000, 0],
    [1000, 1001, 1],
    [2000, 1500, 2],
  ])('copies %i x %i pixels with %i pauses', async (width, height, expected) => {
    const picture = pictureOf(width, height);
    let pauses = 0;
    const copy = await copyOf(picture, () => {
      pauses += 1;
      return Promise.resolve();
    });
    expect(pauses).toBe(expected);
    expectSame(copy, picture);
    expect(copy.data.buffer).not.toBe(picture.data.buffer);
  });
});
