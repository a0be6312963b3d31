import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  box,
  compose,
  createMatrix,
  flip,
  gaussian,
  kernelBank,
  laplacian,
  matrixFromRows,
  normalize,
  separate,
  sharpen,
  sobel,
  transpose,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { distance, images, kernels, matrices, rowsOf, side, wholes } from './support.ts';

const ramp = matrixFromRows([
  [1, 2, 3],
  [4, 5, 6],
]);

describe('flip', () => {
  it('turns by 180 degrees', () => {
    expect(rowsOf(flip(ramp))).toEqual([
      [6, 5, 4],
      [3, 2, 1],
    ]);
  });

  it('leaves the kernel as it was, and undoes itself', () => {
    expect(rowsOf(flip(flip(ramp)))).toEqual(rowsOf(ramp));
    expect(rowsOf(ramp)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });
});

describe('transpose', () => {
  it('makes columns of rows', () => {
    expect(rowsOf(transpose(ramp))).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
  });

  it('undoes itself', () => {
    fc.assert(
      fc.property(images(wholes, 9), (matrix) => {
        expect(rowsOf(transpose(transpose(matrix)))).toEqual(rowsOf(matrix));
      }),
    );
  });
});

describe('normalize', () => {
  it('divides by the sum', () => {
    expect(rowsOf(normalize(matrixFromRows([[1, 2, 1]])))).toEqual([[0.25, 0.5, 0.25]]);
    expect(rowsOf(normalize(matrixFromRows([[-1, -1]])))).toEqual([[0.5, 0.5]]);
  });

  it.each([
    ['exactly 0', [1, -1, 0]],
    ['0 but for the rounding of float32', [0.1, 0.2, -0.3]],
    ['not finite', [Infinity, 1, 1]],
    ['not a number', [NaN, 1, 1]],
  ])('refuses weights whose sum is %s', (_, weights) => {
    expect(() => normalize(matrixFromRows([weights]))).toThrow(RangeError);
  });

  it('says the sum that it refuses', () => {
    expect(() => normalize(laplacian())).toThrow(
      new RangeError('kernel: its weights sum to 0; pass one whose sum is not 0'),
    );
  });
});

describe('separate', () => {
  it('finds the whole factors of Sobel', () => {
    const { column, row } = separate(sobel('x'))!;
    expect(rowsOf(column)).toEqual([[1], [2], [1]]);
    expect(rowsOf(row)).toEqual([[-1, 0, 1]]);
  });

  it('finds the factors of a kernel that is not square', () => {
    const { column, row } = separate(
      matrixFromRows([
        [6, 8, 10],
        [-9, -12, -15],
      ]),
    )!;
    expect(rowsOf(column)).toEqual([[-2], [3]]);
    expect(rowsOf(row)).toEqual([[-3, -4, -5]]);
  });

  it('divides whole weights by a divisor, and by nothing that leaves fractions', () => {
    const down = [9, 11, 0, -11, -9];
    const { column, row } = separate(matrixFromRows(down.map((weight) => [6 * weight, weight])))!;
    expect(rowsOf(column)).toEqual(down.map((weight) => [weight]));
    expect(rowsOf(row)).toEqual([[6, 1]]);
  });

  it('finds one seventh both ways in the box of 7 x 7', () => {
    const sevenths = new Array<number>(7).fill(1 / 7);
    const { column, row } = separate(box(7, 7))!;
    expect(distance(column, createMatrix(1, 7, sevenths))).toBeLessThan(2e-8);
    expect(distance(row, createMatrix(7, 1, sevenths))).toBeLessThan(2e-8);
  });

  it.each<[string, Matrix]>([
    ['the Laplacian', laplacian()],
    ['sharpen', sharpen()],
    [
      'a diagonal',
      matrixFromRows([
        [1, 0],
        [0, 1],
      ]),
    ],
    [
      'a weight that is off by a hundred-thousandth',
      matrixFromRows([
        [1, 1],
        [1, 1.00001],
      ]),
    ],
    [
      'whole weights of which one is a little off',
      matrixFromRows([
        [1e6, 1000],
        [1000, 0],
      ]),
    ],
    [
      'fractions of which the smallest is not what its row and column say',
      matrixFromRows([
        [1e6, 1000.5],
        [1000.5, 0],
      ]),
    ],
    [
      'NaN',
      matrixFromRows([
        [NaN, 1],
        [1, 1],
      ]),
    ],
    [
      'Infinity',
      matrixFromRows([
        [Infinity, 1],
        [1, 1],
      ]),
    ],
  ])('finds no factors in %s', (_, kernel) => {
    expect(separate(kernel)).toBeNull();
  });

  it('finds no factors where the first weight is 0 and another is NaN', () => {
    expect(separate(matrixFromRows([[0, NaN]]))).toBeNull();
  });

  it('forgives the rounding of float32', () => {
    for (const sigma of [0.5, 1, 2.3, 5]) expect(separate(gaussian(21, sigma))).not.toBeNull();
  });

  it('splits zeros into zeros', () => {
    const { column, row } = separate(createMatrix(2, 3))!;
    expect(rowsOf(column)).toEqual([[0], [0], [0]]);
    expect(rowsOf(row)).toEqual([[0, 0]]);
  });

  it('gives factors whose product is the kernel', () => {
    const column = matrices({ width: fc.constant(1), height: side(9) }, wholes);
    const row = matrices({ width: side(9), height: fc.constant(1) }, wholes);
    fc.assert(
      fc.property(column, row, fc.constantFrom(1, 0.1, 1e-20, 1e15), (a, b, scale) => {
        const product = compose(a, b);
        const kernel = { ...product, data: product.data.map((weight) => weight * scale) };
        const found = separate(kernel)!;
        const largest = kernel.data.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
        expect(found.column).toMatchObject({ width: 1, height: kernel.height });
        expect(found.row).toMatchObject({ width: kernel.width, height: 1 });
        const again = compose(found.column, found.row);
        expect(distance(again, kernel)).toBeLessThanOrEqual(2e-6 * largest);
      }),
    );
  });

  it('finds no factors where two rows differ by more than a multiple', () => {
    const isRankOne = ({ width, height, data }: Matrix): boolean => {
      const at = (x: number, y: number): number => data[y * width + x]!;
      for (let y = 1; y < height; y++)
        for (let top = 0; top < y; top++)
          for (let x = 1; x < width; x++)
            for (let left = 0; left < x; left++)
              if (at(x, y) * at(left, top) !== at(x, top) * at(left, y)) return false;
      return true;
    };
    fc.assert(
      fc.property(kernels(fc.integer({ min: -1, max: 1 }), 3), (kernel) => {
        expect(separate(kernel) !== null).toBe(isRankOne(kernel));
      }),
      { numRuns: 500 },
    );
  });

  it('splits four of the six kernels of the bank', () => {
    const found = Object.entries(kernelBank).filter(([, kernel]) => separate(kernel) !== null);
    expect(found.map(([name]) => name)).toEqual(['small_blur', 'large_blur', 'sobel_x', 'sobel_y']);
  });
});
