import { correlate } from './correlate.ts';
import { flip } from './flip.ts';
import { layoutOf } from './layout.ts';
import type { Matrix } from './matrix.ts';
import type { CorrelateOptions } from './options.ts';
import { outputFor } from './output.ts';

/**
 * Correlation with the kernel turned by 180 degrees; the anchor turns with it. This is what SciPy's
 * `ndimage.convolve`, MATLAB's `conv2` and mathematics do: one lit pixel returns the kernel.
 *
 *     output[y][x] = sum over v, u of image[y - v + anchor.y][x - u + anchor.x] * kernel[v][u]
 *
 * All else, errors too, is as for `correlate`.
 */
export function convolve(image: Matrix, kernel: Matrix, options: CorrelateOptions = {}): Matrix {
  // All is checked against the kernel as given, so that a message speaks of what was passed.
  const layout = layoutOf(image, kernel, options);
  const out = outputFor(layout, options.out, { image, kernel });
  const turned = {
    x: kernel.width - 1 - layout.anchor.x,
    y: kernel.height - 1 - layout.anchor.y,
  };
  const anchor = options.anchor === undefined ? {} : { anchor: turned };
  return correlate(image, flip(kernel), { ...options, ...anchor, out });
}
