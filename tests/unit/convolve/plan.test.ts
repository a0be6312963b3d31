import { describe, expect, it } from 'vitest';
import {
  box,
  createByteMatrix,
  createMatrix,
  describePlan,
  gaussian,
  kernelBank,
  planFor,
  sobel,
  type Image,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { largestFall } from './support.ts';

const photo = createByteMatrix(1640, 1190);
const numbers = createMatrix(1640, 1190);

function dense(width: number, height = width): Matrix {
  const weights = Array.from({ length: width * height }, (_, i) => Math.sin(i * i + 1));
  return createMatrix(width, height, weights);
}

/** What a plan says that a reader of the cost lesson compares. */
function inShort(kernel: Matrix, image: Image = photo) {
  const { way, arithmetic, passes, multiplications } = planFor(kernel, image);
  return { way, arithmetic, passes, multiplications };
}

describe('planFor', () => {
  it.each([
    ['sharpen', kernelBank.sharpen, 5],
    ['laplacian', kernelBank.laplacian, 5],
    ['sobel_x', sobel('x'), 6],
    ['dense', dense(3), 9],
  ] as const)('goes through a 3 x 3 kernel once: %s', (_, kernel, multiplications) => {
    const expected = { way: 'direct', arithmetic: 'float64', passes: 1, multiplications };
    expect(inShort(kernel)).toEqual(expected);
    expect(inShort(kernel, numbers)).toEqual(expected);
  });

  it.each([7, 21, 63])('takes a running sum for a mean of %i, at one price', (side) => {
    const expected = { way: 'running-sum', arithmetic: 'float64', passes: 2, multiplications: 1 };
    expect(inShort(box(side, side))).toEqual(expected);
  });

  it.each([
    [5, 10],
    [9, 18],
    [13, 26],
  ])('goes through a Gaussian of %i in two passes', (size, multiplications) => {
    const expected = { way: 'separable', arithmetic: 'float64', passes: 2, multiplications };
    expect(inShort(gaussian(size, size / 5))).toEqual(expected);
  });

  it('takes a dense kernel directly while it is small, and in tiles when it is large', () => {
    expect([3, 5].map((side) => planFor(dense(side), photo).way)).toEqual(['direct', 'direct']);
    expect([9, 21, 63].map((side) => planFor(dense(side), photo).way)).toEqual([
      'tiles',
      'tiles',
      'tiles',
    ]);
  });

  it('chooses tiles larger than the kernel, and fewer multiplications than weights', () => {
    for (const side of [9, 21, 63, 201]) {
      const { tile, multiplications } = planFor(dense(side), photo);
      expect(Math.min(tile!.width, tile!.height)).toBeGreaterThan(side);
      expect(multiplications).toBeLessThan(side * side);
    }
  });

  it.each([
    [300, 200],
    [1640, 1190],
    [4000, 3000],
  ])('costs no less for a larger dense kernel: on %i x %i', (width, height) => {
    const image = createByteMatrix(width, height);
    for (const kind of ['fractions', 'whole'] as const) {
      expect(largestFall(kind, (kernel) => planFor(kernel, image).cost)).toBeLessThan(0.15);
    }
  });

  it('takes tiles for a kernel that is larger than the picture', () => {
    const { way, tile } = planFor(dense(1001), createByteMatrix(300, 200));
    expect(way).toBe('tiles');
    expect(Math.min(tile!.width, tile!.height)).toBeGreaterThan(1001);
  });

  it('counts only the weights that are not 0', () => {
    const sparse = createMatrix(21, 21);
    sparse.data[0] = 1.5;
    sparse.data[220] = 2;
    sparse.data[440] = -3.5;
    expect(inShort(sparse)).toMatchObject({ way: 'direct', multiplications: 3 });
  });

  it('does little work as it is defined', () => {
    const plan = planFor(box(7, 7), createMatrix(20, 20));
    expect(plan).toMatchObject({ way: 'direct', arithmetic: 'float64', multiplications: 49 });
    expect(plan.reason).toMatch(/little to do/);
  });

  it.each([NaN, Infinity])('keeps to the definition where a pixel is %d', (value) => {
    const image = createMatrix(400, 300);
    image.data[5] = value;
    const plan = planFor(box(9, 9), image);
    expect(plan.way).toBe('direct');
    expect(plan.reason).toMatch(/not finite/);
  });

  it('keeps to the definition where a weight or the constant is not finite', () => {
    const kernel = box(9, 9);
    kernel.data[3] = Infinity;
    expect(planFor(kernel, photo).way).toBe('direct');
    for (const constant of [NaN, 1e300]) {
      expect(planFor(box(9, 9), photo, { border: 'zero', constant }).way).toBe('direct');
    }
  });

  it('refuses what correlate refuses', () => {
    expect(() => planFor(box(2, 2), photo)).toThrow(/has no centre/);
  });

  it('is put into a line', () => {
    expect(describePlan(planFor(box(7, 7), photo))).toBe(
      'running-sum, 1 multiplication a pixel in float64: All weights are the same, so a window is the one before it, a little changed.',
    );
  });
});
