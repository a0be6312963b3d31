import { createMatrix, toBytes, type Matrix } from '../../convolve/index.ts';
import { gaussianKernel, truncatedSize } from '../../vision/index.ts';

/**
 * Filters for a few thousand pixels. `correlate` gives the same, but brings along what makes it fast on
 * millions, which is more to load than the rest of the figure.
 */

/** The weights of a Gaussian along one axis. */
function weightsOf(sigma: number): Float32Array {
  const { width, data } = gaussianKernel(sigma);
  const middle = data.subarray(((width - 1) / 2) * width, ((width + 1) / 2) * width);
  const sum = middle.reduce((total, weight) => total + weight, 0);
  return middle.map((weight) => weight / sum);
}

/** Sums along the rows, where the weights lie wholly on them; rows become columns. */
function alongRows({ width, height, data }: Matrix, weights: Float32Array): Matrix {
  const turned = createMatrix(height, width - weights.length + 1);
  for (let x = 0; x < turned.height; x++) {
    for (let y = 0; y < height; y++) {
      const start = y * width + x;
      let sum = 0;
      for (let u = 0; u < weights.length; u++) sum += weights[u]! * data[start + u]!;
      turned.data[x * height + y] = sum;
    }
  }
  return turned;
}

/** By how many pixels a Gaussian reaches beyond its middle. */
export const reachOf = (sigma: number): number => (truncatedSize(sigma) - 1) / 2;

/** An image under a Gaussian, without the frame into which that reaches, in whole gray levels. */
export function softened(image: Matrix, sigma: number): Matrix {
  if (sigma === 0) return image;
  const weights = weightsOf(sigma);
  const soft = alongRows(alongRows(image, weights), weights);
  return { ...soft, data: Float32Array.from(toBytes(soft)) };
}

/** The Laplacian of an image; beyond its edge, the last pixel is repeated. */
export function bends({ width, height, data }: Matrix): Float32Array {
  const sums = new Float32Array(data.length);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const pixel = data[i]!;
      const left = x === 0 ? pixel : data[i - 1]!;
      const right = x === width - 1 ? pixel : data[i + 1]!;
      const above = y === 0 ? pixel : data[i - width]!;
      const below = y === height - 1 ? pixel : data[i + width]!;
      sums[i] = left + right + above + below - 4 * pixel;
    }
  }
  return sums;
}
