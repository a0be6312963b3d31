import { randomLcg } from 'd3';
import {
  box,
  createMatrix,
  gaussian,
  laplacian,
  matrixFromRows,
  normalize,
  sharpen,
  sobel,
  type Matrix,
} from '../src/lib/convolve/index.ts';

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

/** Kernels of every class, to try plans with. */
export const PLAN_KERNELS: Readonly<Record<string, Matrix>> = {
  ...KERNELS,
  'box 3': box(3, 3),
  'box 63': box(63, 63),
  'gaussian 3': gaussian(3),
  'gaussian 5': gaussian(5),
  'gaussian 31': gaussian(31),
  'gaussian 63': gaussian(63),
  'dense 5': dense(5, 5),
  'dense 9': dense(9, 9),
  'dense 11': dense(11, 11),
  'dense 15': dense(15, 15),
  'dense 31': dense(31, 31),
  'row of 21': dense(21, 1),
  'column of 21': dense(1, 21),
  'dense 21 by 3': dense(21, 3),
  'dense 3 by 21': dense(3, 21),
  'whole 7': createMatrix(
    7,
    7,
    Array.from({ length: 49 }, (_, i) => (i % 3) - 1),
  ),
  'diagonal of 9': matrixFromRows(
    Array.from({ length: 9 }, (_, v) => Array.from({ length: 9 }, (_, u) => (u === v ? 1 / 9 : 0))),
  ),
};

/** Positive random weights that sum to 1, the same in every run: no structure that could be used. */
export function dense(width: number, height: number): Matrix {
  const random = randomLcg(1 / 2 ** 32);
  return normalize(
    createMatrix(width, height, Float32Array.from({ length: width * height }, random)),
  );
}
