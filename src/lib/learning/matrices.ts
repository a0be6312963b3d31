import {
  createMatrix,
  kindOf,
  refuse,
  requireMatrix,
  requireSameSides,
  type Matrix,
} from '../matrix/index.ts';
import { createTensor, requireTensor, type Tensor } from './tensor.ts';

/**
 * Matrices as the channels of one image.
 *
 * @param matrices One for each channel, all of one size.
 * @returns [channels, height, width]; the numbers are copied.
 * @throws {TypeError | RangeError} if there is none, one is no matrix, or they differ in size.
 */
export function tensorFromMatrices(matrices: readonly Matrix[]): Tensor {
  if (kindOf(matrices) !== 'Array') refuse(TypeError, 'matrices', matrices, 'a list of matrices');
  if (matrices.length === 0) throw new RangeError('matrices: received none; pass at least one');
  const first = matrices[0]!;
  for (let i = 0; i < matrices.length; i++) {
    requireMatrix(`matrices[${i}]`, matrices[i]);
    requireSameSides(`matrices[${i}]`, matrices[i]!, 'matrices[0]', first);
  }
  const { width, height } = first;
  const image = createTensor([matrices.length, height, width]);
  matrices.forEach(({ data }, channel) => image.data.set(data, channel * width * height));
  return image;
}

/**
 * The planes of a tensor as matrices, to be drawn or handed to `correlate`: the channels of an image,
 * or the kernels of a layer, those of the first channel that comes out before those of the second.
 *
 * @param tensor Of two axes or more; the last two are height and width.
 * @returns Matrices of their own: the numbers are rounded to float32.
 * @throws {TypeError | RangeError} for a bad tensor, or one that has a single axis.
 */
export function matricesFromTensor(tensor: Tensor): Matrix[] {
  requireTensor('tensor', tensor);
  const { shape, data } = tensor;
  const [height, width] = shape.slice(-2) as [number, number?];
  if (width === undefined) {
    throw new RangeError(
      `tensor: shape: received [${height}]; pass one whose last sides are height and width`,
    );
  }
  const size = width * height;
  return Array.from({ length: data.length / size }, (_, plane) =>
    createMatrix(width, height, Array.from(data.subarray(plane * size, (plane + 1) * size))),
  );
}
