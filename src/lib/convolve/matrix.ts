/**
 * A grid of numbers: an image, a kernel and an output are the same thing.
 * Row-major: the value at column `x`, row `y` is `data[y * width + x]`.
 */
export interface Matrix {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}
