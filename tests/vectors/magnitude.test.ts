import { describe, expect, it } from 'vitest';
import { correlate, magnitude, sobel } from '../../src/lib/convolve/index.ts';
import { distance } from '../unit/convolve/support.ts';
import { matrixOf, readVectors } from './read-vectors.ts';

const cases = readVectors('operations').filter(({ op }) => op === 'gradient-magnitude');

describe('the gradient magnitude, from OpenCV Sobel', () => {
  it('is the same but for the digits that float32 has not', () => {
    expect(cases).toHaveLength(1);
    const { image, expected } = cases[0]!;
    const [x, y] = (['x', 'y'] as const).map((axis) => correlate(matrixOf(image), sobel(axis)));
    expect(distance(magnitude(x!, y!), matrixOf(expected))).toBeLessThan(1e-4);
  });
});
