import {
  box,
  createMatrix,
  gaussian,
  laplacian,
  sharpen,
  sobel,
  type Matrix,
} from '../src/lib/convolve/index.ts';
import { randomNumbers } from './random.ts';

/** The kernels of the bench, in the order of the tables. */
export const KERNELS: Readonly<Record<string, Matrix>> = {
  sharpen: sharpen(),
  laplacian: laplacian(),
  sobel_x: sobel('x'),
  'dense 3': dense(3, 3),
  'box 7': box(7, 7),
  'box 21': box(21, 21),
  'gaussian 9': gaussian(9),
  'dense 7': dense(7, 7),
  'dense 21': dense(21, 21),
  'dense 63': dense(63, 63),
};

/** Positive weights at random that sum to 1: nothing in them can be made use of. */
export function dense(width: number, height: number): Matrix {
  const numbers = randomNumbers(width * height);
  const sum = numbers.reduce((a, b) => a + b, 0);
  return createMatrix(
    width,
    height,
    numbers.map((number) => number / sum),
  );
}
