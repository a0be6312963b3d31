import { layoutOf } from '../convolve/index.ts';
import type { Planes } from './byte-planes.ts';
import { correlationOptions, type FilterSettings } from './settings.ts';
import type { PictureSize } from './size.ts';

/**
 * The sides of the result in pixels: those of the picture, or with the sizes `valid` and `full` less
 * or more by the sides of the kernel.
 *
 * @throws {TypeError | RangeError} what `correlate` throws, and for two kernels that differ in size.
 */
export function outputSize(planes: Planes, settings: FilterSettings): PictureSize {
  const { kernel, magnitudeWith = kernel } = settings;
  if (magnitudeWith.width !== kernel.width || magnitudeWith.height !== kernel.height) {
    throw new RangeError(
      `magnitudeWith: received ${magnitudeWith.width} x ${magnitudeWith.height}; the kernel has ${kernel.width} x ${kernel.height}`,
    );
  }
  const { width, height } = layoutOf(planes[0]!.image, kernel, correlationOptions(settings));
  return { width, height };
}
