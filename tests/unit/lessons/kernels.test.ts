import { describe, expect, it } from 'vitest';
import * as kernels from '../../../src/content/lessons/03-kernels/data.ts';
import { rowsOf } from '../convolve/support.ts';

describe('the data of the lesson on kernels', () => {
  it('finds the middle of a kernel, between cells too', () => {
    expect(kernels.middles).toEqual({
      three: '(1, 1)',
      two: '(0.5, 0.5)',
      four: '(1.5, 1.5)',
      wide: '(2, 1)',
    });
  });

  it('knows the sums of the six kernels', () => {
    expect(kernels.sums.map(({ name, sum }) => `${name} ${sum}`)).toEqual([
      'small_blur 1',
      'large_blur 1',
      'sharpen 1',
      'laplacian 0',
      'sobel_x 0',
      'sobel_y 0',
    ]);
    expect(kernels.even).toEqual({
      level: '100',
      mean: '100',
      half: '50',
      ones: '900',
      difference: '0',
    });
  });

  it('answers twice with the same edge, one pixel apart', () => {
    expect(rowsOf(kernels.crossFirst)[1]).toEqual([0, -100, 0, 0]);
    expect(rowsOf(kernels.crossLast)[1]).toEqual([0, 0, -100, 0]);
  });
});
