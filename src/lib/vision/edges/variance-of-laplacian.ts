import { correlate, laplacian, type CorrelateOptions, type Image } from '../../convolve/index.ts';
import { requireOptions } from '../../matrix/index.ts';

/**
 * How sharp an image is: the variance of its Laplacian, the mean square of what differs from the mean. It
 * compares pictures of one scene by one camera; noise raises it as sharp edges do.
 *
 * Source: J. Pech-Pacheco and others, Diatom autofocusing in brightfield microscopy, 2000;
 * OpenCV's `Laplacian(image, CV_64F).var()`, whose border is `reflect101`.
 *
 * @param options Of those of `correlate`: border, constant, size, rows.
 * @returns In squared gray levels.
 * @throws {TypeError | RangeError} what `correlate` throws.
 */
export function varianceOfLaplacian(
  image: Image,
  options: Pick<CorrelateOptions, 'border' | 'constant' | 'size' | 'rows'> = {},
): number {
  requireOptions('options', options, ['border', 'constant', 'size', 'rows']);
  const { data } = correlate(image, laplacian(), options);
  const mean = data.reduce((sum, value) => sum + value, 0) / data.length;
  return data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / data.length;
}
