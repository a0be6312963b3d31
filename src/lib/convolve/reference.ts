import {
  borderIndex,
  layoutOf,
  type CorrelateOptions,
  type Image,
  type Matrix,
} from '../matrix/index.ts';
import { outputFor } from './output.ts';
import { turn } from './turn.ts';

/**
 * Correlation as its definition says: lay the kernel on the image, multiply, sum, store.
 *
 *     output[y][x] = sum over v, u of image[y + v + offset.y][x + u + offset.x] * kernel[v][u]
 *
 * Slow and plain. Sums are computed in float64, row by row through the kernel, and stored as float32.
 * `correlate` gives the same answer, faster.
 *
 * @throws {TypeError | RangeError} for bad matrices or options, see `CorrelateOptions`.
 */
function correlate(image: Image, kernel: Matrix, options: CorrelateOptions = {}): Matrix {
  const layout = layoutOf(image, kernel, options);
  const { offset, border, constant } = layout;
  const output = outputFor(layout, options, { image, kernel });

  function pixelAt({ width, height, data }: Image, x: number, y: number): number {
    const column = borderIndex(x, width, border);
    const row = borderIndex(y, height, border);
    return column === -1 || row === -1 ? constant : data[row * width + column]!;
  }

  for (let y = 0; y < output.height; y++) {
    for (let x = 0; x < output.width; x++) {
      let sum = 0;
      for (let v = 0; v < kernel.height; v++) {
        for (let u = 0; u < kernel.width; u++) {
          const pixel = pixelAt(image, x + u + offset.x, y + v + offset.y);
          const weight = kernel.data[v * kernel.width + u]!;
          sum += pixel * weight;
        }
      }
      output.data[y * output.width + x] = sum;
    }
  }
  return output;
}

/** Correlation with the kernel turned by 180 degrees; the anchor turns with it. */
function convolve(image: Image, kernel: Matrix, options: CorrelateOptions = {}): Matrix {
  const turned = turn(image, kernel, options);
  return correlate(image, turned.kernel, turned.options);
}

/** Every faster way has to give the same numbers as these two. */
export const reference = { correlate, convolve } as const;
