import { createByteMatrix, type ByteMatrix, type Image } from '../../convolve/index.ts';
import { requireImage, requireNumber } from '../../matrix/index.ts';

/**
 * Two thresholds, of which the lower one follows: pixels above `high` stay, and so does every pixel above
 * `low` that is connected with one of them through such pixels, by a side or a corner. So a line that
 * fades for a while is not torn, and what is faint everywhere goes.
 *
 * It is the second of the two steps that Canny adds to the gradient.
 *
 * Source: J. Canny, A computational approach to edge detection, 1986; scikit-image's
 * `apply_hysteresis_threshold`, but with eight neighbours, as OpenCV's `Canny`.
 *
 * @param strength Such as a thinned gradient magnitude.
 * @param low Not above `high`.
 * @returns 255 for what stays, 0 for the rest.
 * @throws {TypeError | RangeError} for a bad image, and thresholds that are NaN or the wrong way round.
 */
export function hysteresis(strength: Image, low: number, high: number): ByteMatrix {
  requireImage('strength', strength);
  requireNumber('low', low, 'a number', (l) => !Number.isNaN(l));
  requireNumber('high', high, `a number that is not below low, ${low}`, (h) => h >= low);
  const { width, height, data } = strength;
  const kept = createByteMatrix(width, height);
  /** Pixels that stay, and whose neighbours have not been looked at. */
  const open: number[] = [];
  function keep(index: number): void {
    kept.data[index] = 255;
    open.push(index);
  }
  for (let i = 0; i < data.length; i++) if (data[i]! > high) keep(i);
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const [x, y] = [index % width, Math.floor(index / width)];
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        const neighbour = row * width + column;
        if (kept.data[neighbour] === 0 && data[neighbour]! > low) keep(neighbour);
      }
    }
  }
  return kept;
}
