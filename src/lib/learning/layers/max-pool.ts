import { createTensor, type Tensor } from '../tensor.ts';
import {
  eachWindow,
  pooledShape,
  poolingOn,
  requirePooledGradient,
  type PoolingOptions,
} from './pooling.ts';

/**
 * The largest pixel of each window, channel by channel; NaN where there is one. Padding is never the
 * largest.
 *
 * @param image [channels, height, width]
 * @returns [channels, height, width], of the sides that `outputSize` says.
 * @throws {TypeError | RangeError} for a bad image or bad options, and a window that does not fit.
 */
export function maxPool(image: Tensor, options: PoolingOptions): Tensor {
  const layout = poolingOn(image, options);
  const output = createTensor(pooledShape(layout));
  const rowLength = layout.columns.length;
  eachWindow(layout, (place, first, height, width) => {
    output.data[place] = image.data[largestIn(image.data, rowLength, first, height, width)]!;
  });
  return output;
}

/**
 * The gradient of an output belongs to the pixel that was the largest: to the first of several, row by
 * row.
 *
 * @param outputGradient In the shape of the output.
 * @throws {TypeError | RangeError} as `maxPool` does, and for a gradient of another shape.
 */
export function maxPoolGradient(
  image: Tensor,
  outputGradient: Tensor,
  options: PoolingOptions,
): Tensor {
  const layout = poolingOn(image, options);
  requirePooledGradient(outputGradient, layout);
  const gradient = createTensor(image.shape);
  const rowLength = layout.columns.length;
  eachWindow(layout, (place, first, height, width) => {
    const largest = largestIn(image.data, rowLength, first, height, width);
    gradient.data[largest]! += outputGradient.data[place]!;
  });
  return gradient;
}

/** The index of the largest number in a window on rows of `rowLength`. */
function largestIn(
  data: Float64Array,
  rowLength: number,
  first: number,
  height: number,
  width: number,
): number {
  let largest = first;
  for (let y = 0; y < height; y++) {
    const start = first + y * rowLength;
    for (let i = start; i < start + width; i++) {
      if (data[i]! > data[largest]! || Number.isNaN(data[i])) largest = i;
    }
  }
  return largest;
}
