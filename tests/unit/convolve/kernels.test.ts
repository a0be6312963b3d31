import { describe, expect, it } from 'vitest';
import {
  box,
  correlate,
  emboss,
  gaussian,
  identity,
  kernelBank,
  laplacian,
  matrixFromRows,
  prewitt,
  scharr,
  sharpen,
  sobel,
  transpose,
  type Axis,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { rowsOf } from './support.ts';

const sumOf = ({ data }: Matrix): number => data.reduce((sum, weight) => sum + weight, 0);

describe('the named kernels', () => {
  it.each<[string, Matrix, number]>([
    ['identity', identity(), 1],
    ['box', box(7, 3), 1],
    ['gaussian', gaussian(9, 1.7), 1],
    ['sharpen', sharpen(), 1],
    ['emboss', emboss(), 1],
    ['laplacian', laplacian(), 0],
    ['sobel', sobel('x'), 0],
    ['prewitt', prewitt('y'), 0],
    ['scharr', scharr('x'), 0],
  ])('%s sums to what it says', (_, kernel, sum) => {
    expect(sumOf(kernel)).toBeCloseTo(sum, 6);
  });

  it.each([
    ['sobel', sobel],
    ['prewitt', prewitt],
    ['scharr', scharr],
  ])('%s is the same for both axes, transposed', (_, kernel) => {
    expect(rowsOf(kernel('y'))).toEqual(rowsOf(transpose(kernel('x'))));
  });

  it.each([
    ['sobel', sobel, 8],
    ['prewitt', prewitt, 6],
    ['scharr', scharr, 32],
  ])('%s is positive where it grows brighter to the right, or downwards', (_, kernel, slope) => {
    const ramp = matrixFromRows([
      [0, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
    ]);
    const valid = { size: 'valid' } as const;
    expect(rowsOf(correlate(ramp, kernel('x'), valid))).toEqual([[slope]]);
    expect(rowsOf(correlate(transpose(ramp), kernel('y'), valid))).toEqual([[slope]]);
  });

  it('spreads a box evenly', () => {
    expect(rowsOf(box(4, 1))).toEqual([[0.25, 0.25, 0.25, 0.25]]);
  });

  it('makes a new kernel at every call', () => {
    sobel('x').data.fill(9);
    expect(rowsOf(sobel('x'))[0]).toEqual([-1, 0, 1]);
  });

  it('refuses an axis or a side that it cannot use', () => {
    expect(() => sobel('z' as Axis)).toThrow(
      new RangeError('axis: received "z"; pass one of x, y'),
    );
    expect(() => box(0, 3)).toThrow(
      new RangeError('width: received 0; pass a whole number of at least 1'),
    );
  });
});

describe('kernelBank', () => {
  it('has the six kernels of the tutorial', () => {
    const sides = Object.entries(kernelBank).map(([name, k]) => `${name} ${k.width}x${k.height}`);
    expect(sides).toEqual([
      'small_blur 7x7',
      'large_blur 21x21',
      'sharpen 3x3',
      'laplacian 3x3',
      'sobel_x 3x3',
      'sobel_y 3x3',
    ]);
  });
});
