import { createTensor, type Tensor } from '../tensor.ts';
import {
  eachWindow,
  pooledShape,
  poolingOn,
  requirePooledGradient,
  type PoolingOptions,
} from './pooling.ts';

/**
 * The mean of the pixels of each window, channel by channel. Padding does not count, as in TensorFlow;
 * PyTorch counts it unless `count_include_pad` is off.
 *
 * @param image [channels, height, width]
 * @returns [channels, height, width], of the sides that `outputSize` says.
 * @throws {TypeError | RangeError} for a bad image or bad options, and a window that does not fit.
 */
export function meanPool(image: Tensor, options: PoolingOptions): Tensor {
  const layout = poolingOn(image, options);
  const rowLength = layout.columns.length;
  const output = createTensor(pooledShape(layout));
  eachWindow(layout, (place, first, height, width) => {
    let sum = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) sum += image.data[first + y * rowLength + x]!;
    }
    output.data[place] = sum / (height * width);
  });
  return output;
}

/**
 * The gradient of an output is shared out equally among the pixels of its window.
 *
 * @param outputGradient In the shape of the output.
 * @throws {TypeError | RangeError} as `meanPool` does, and for a gradient of another shape.
 */
export function meanPoolGradient(
  image: Tensor,
  outputGradient: Tensor,
  options: PoolingOptions,
): Tensor {
  const layout = poolingOn(image, options);
  const rowLength = layout.columns.length;
  requirePooledGradient(outputGradient, layout);
  const gradient = createTensor(image.shape);
  eachWindow(layout, (place, first, height, width) => {
    const share = outputGradient.data[place]! / (height * width);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) gradient.data[first + y * rowLength + x]! += share;
    }
  });
  return gradient;
}
