import { describe, expect, test } from 'vitest';
import {
  BORDERS,
  box,
  convolve,
  createMatrix,
  grayscale,
} from '../../../src/lib/convolve/index.ts';
import { channel, lazyPlane, PLANES, type Picture } from '../../../src/lib/pictures/index.ts';

const width = 23;
const height = 11;
const picture: Picture = {
  width,
  height,
  data: Uint8ClampedArray.from(
    { length: 4 * width * height },
    (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 255,
  ),
};
const gray = grayscale(picture);

describe('lazyPlane', () => {
  for (const border of BORDERS) {
    test(`${border}: what a kernel reads around a pixel is there, also beyond the border`, () => {
      const kernel = createMatrix(
        5,
        7,
        box(5, 7).data.map((weight, i) => weight * (i - 3)),
      );
      const expected = convolve(gray, kernel, { border });
      for (const [x, y] of [
        [0, 0],
        [22, 10],
        [12, 1],
        [3, 5],
      ] as const) {
        const plane = lazyPlane(picture, 'gray');
        plane.reveal(x, y, 3, border);
        const at = y * width + x;
        expect(convolve(plane.matrix, kernel, { border }).data[at]).toBe(expected.data[at]);
      }
    });
  }

  test('every plane is that of the whole picture', () => {
    for (const [index, name] of PLANES.entries()) {
      const plane = lazyPlane(picture, name);
      plane.reveal(4, 4, 30, 'replicate');
      const whole = name === 'gray' ? gray : channel(picture, index - 1);
      expect([...plane.matrix.data]).toEqual([...whole.data]);
    }
  });

  test('keeps what was revealed before', () => {
    const plane = lazyPlane(picture, 'green');
    plane.reveal(2, 2, 2, 'replicate');
    plane.reveal(20, 8, 2, 'replicate');
    expect(plane.matrix.data[2 * width + 2]).toBe(picture.data[4 * (2 * width + 2) + 1]);
  });
});
