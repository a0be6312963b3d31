import { toImageData, type Matrix } from '../convolve/index.ts';
import type { Picture } from '../pictures/index.ts';

/** A matrix of gray levels as a picture, rounded and cut off as `toImageData` does. */
export const matrixPicture = (gray: Matrix): Picture =>
  toImageData({ red: gray, green: gray, blue: gray });
