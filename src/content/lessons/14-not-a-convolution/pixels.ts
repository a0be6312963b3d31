import { matrixFromRows, type Matrix } from '../../../lib/convolve/index.ts';

/** Nine pixels with a white speck in the middle. */
export const specked = matrixFromRows([
  [92, 88, 95],
  [90, 255, 93],
  [91, 94, 89],
]);
/** Two images for the test of linearity: an upright and a level edge, each with one speck. */
export const a = matrixFromRows([
  [80, 80, 20, 20],
  [80, 80, 20, 20],
  [80, 80, 20, 20],
  [80, 80, 20, 110],
]);
export const b = matrixFromRows([
  [10, 10, 10, 90],
  [10, 10, 10, 10],
  [60, 60, 60, 60],
  [60, 60, 60, 60],
]);
/** A bright line that falls to the right: its middle pixel wrong, and as it was. */
const lineWith = (middle: number): Matrix =>
  matrixFromRows([
    [148, 52, 31, 44, 38],
    [35, 151, 49, 30, 55],
    [47, 33, middle, 149, 36],
    [30, 54, 41, 150, 147],
    [51, 37, 34, 46, 152],
  ]);
export const speck = lineWith(255);
export const intact = lineWith(150);
