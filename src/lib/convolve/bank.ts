import { box, laplacian, sharpen, sobel } from './kernels.ts';

/**
 * The six kernels of the tutorial that this site grew from, under its names and in its order. They
 * are shared: do not write into their data.
 *
 * Source: Adrian Rosebrock, "Convolutions with OpenCV and Python", PyImageSearch, 2016.
 */
export const kernelBank = {
  small_blur: box(7, 7),
  large_blur: box(21, 21),
  sharpen: sharpen(),
  laplacian: laplacian(),
  sobel_x: sobel('x'),
  sobel_y: sobel('y'),
} as const;
