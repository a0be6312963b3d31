import {
  createMatrix,
  emboss,
  gaussian,
  identity,
  kernelBank,
  prewitt,
  scharr,
  type Matrix,
} from '../convolve/index.ts';
import type { ParsedMatrix } from '../notation/index.ts';

export interface NamedKernel {
  readonly name: string;
  /** What it is called in a list. */
  readonly label: string;
  readonly kernel: Matrix;
}

/** The kernels that the lab offers. They are shared: do not write into their data. */
export const namedKernels: readonly NamedKernel[] = [
  { name: 'identity', label: 'Identity', kernel: identity() },
  { name: 'small_blur', label: 'Small blur', kernel: kernelBank.small_blur },
  { name: 'large_blur', label: 'Large blur', kernel: kernelBank.large_blur },
  { name: 'gaussian_5', label: 'Gaussian blur', kernel: gaussian(5) },
  { name: 'gaussian_15', label: 'Gaussian blur', kernel: gaussian(15) },
  { name: 'sharpen', label: 'Sharpen', kernel: kernelBank.sharpen },
  { name: 'emboss', label: 'Emboss', kernel: emboss() },
  { name: 'laplacian', label: 'Laplacian', kernel: kernelBank.laplacian },
  { name: 'sobel_x', label: 'Sobel x', kernel: kernelBank.sobel_x },
  { name: 'sobel_y', label: 'Sobel y', kernel: kernelBank.sobel_y },
  { name: 'scharr_x', label: 'Scharr x', kernel: scharr('x') },
  { name: 'scharr_y', label: 'Scharr y', kernel: scharr('y') },
  { name: 'prewitt_x', label: 'Prewitt x', kernel: prewitt('x') },
  { name: 'prewitt_y', label: 'Prewitt y', kernel: prewitt('y') },
];

/** The name under which the lab offers this kernel; `undefined` if it does not. */
export function nameOf(kernel: Matrix): string | undefined {
  return namedKernels.find((named) => isEqual(named.kernel, kernel))?.name;
}

const isEqual = (a: Matrix, b: Matrix): boolean =>
  a.width === b.width && a.height === b.height && a.data.every((value, i) => value === b.data[i]);

/** The largest side of a kernel that is typed by hand. */
export const LARGEST_SIDE = 15;

/** @throws {RangeError} if a kernel cannot have this width or height, with a sentence for the reader */
export function requireKernelSide(name: 'width' | 'height', side: number): void {
  if (!Number.isInteger(side) || side < 1 || side > LARGEST_SIDE) {
    throw new RangeError(`The ${name} has to be an odd number from 1 to ${LARGEST_SIDE}.`);
  }
  if (side % 2 === 0) {
    throw new RangeError(
      `The ${name} is ${side}, and an even ${name} has no centre. Take ${side - 1} or ${side + 1}.`,
    );
  }
}

/**
 * A kernel as a person wrote it.
 *
 * @throws {RangeError} a sentence for the reader
 */
export function kernelFrom({ width, height, values }: ParsedMatrix): Matrix {
  requireKernelSide('width', width);
  requireKernelSide('height', height);
  return createMatrix(width, height, values);
}

/** The kernel with other sides: cropped, or padded with zeros, around the same centre. */
export function resized(kernel: Matrix, width: number, height: number): Matrix {
  const result = createMatrix(width, height);
  const left = (width - kernel.width) / 2;
  const top = (height - kernel.height) / 2;
  for (let y = Math.max(0, top); y < Math.min(height, top + kernel.height); y++) {
    for (let x = Math.max(0, left); x < Math.min(width, left + kernel.width); x++) {
      result.data[y * width + x] = kernel.data[(y - top) * kernel.width + x - left]!;
    }
  }
  return result;
}
