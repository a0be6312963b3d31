import { layoutOf, type Matrix } from '../convolve/index.ts';
import { COLOURS } from '../vision/index.ts';
import type { Planes } from './byte-planes.ts';
import { correlationOptions, type FilterSettings } from './settings.ts';
import type { PictureSize } from './size.ts';

/**
 * The sides of the result in pixels: those of the picture, or with the sizes `valid` and `full` less
 * or more by the sides of the kernel.
 *
 * @throws {TypeError | RangeError} what `correlate` throws, for kernels that differ in size, and for kernels by
 *   colour on a picture in gray or with transparency.
 */
export function outputSize(planes: Planes, settings: FilterSettings): PictureSize {
  const { kernel, magnitudeWith = kernel, kernels } = settings;
  if (magnitudeWith.width !== kernel.width || magnitudeWith.height !== kernel.height) {
    throw new RangeError(
      `magnitudeWith: received ${magnitudeWith.width} x ${magnitudeWith.height}; the kernel has ${kernel.width} x ${kernel.height}`,
    );
  }
  if (kernels !== undefined) requireKernels(planes, kernels, kernel);
  const { width, height } = layoutOf(planes[0]!.image, kernel, correlationOptions(settings));
  return { width, height };
}

function requireKernels(
  planes: Planes,
  kernels: NonNullable<FilterSettings['kernels']>,
  { width, height }: Matrix,
): void {
  if (planes.length !== COLOURS.length) {
    throw new RangeError('kernels: they take an opaque picture, and the mode colour');
  }
  for (const colour of COLOURS) {
    const own = kernels[colour];
    if (own.width !== width || own.height !== height) {
      throw new RangeError(
        `kernels: ${colour} is ${own.width} x ${own.height}; the kernel has ${width} x ${height}`,
      );
    }
  }
}
