import { describe, expect, it } from 'vitest';
import { grayscale } from '../../src/lib/convolve/index.ts';
import { readVectors } from './read-vectors.ts';

const cases = readVectors('operations').filter(({ op }) => op === 'grayscale');

describe('gray, from OpenCV cvtColor', () => {
  it('is the same at every pixel', () => {
    expect(cases).toHaveLength(1);
    const { image, expected } = cases[0]!;
    const data = new Uint8Array(4 * image.width * image.height).fill(255);
    image.data.forEach((byte, i) => {
      data[4 * Math.floor(i / 3) + (i % 3)] = byte;
    });
    expect([...grayscale({ width: image.width, height: image.height, data }).data]).toEqual(
      expected.data,
    );
  });
});
