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
  for (let row = 0; row < height; row++) {
    addAbove(high, data, row * width, (row + 1) * width, open);
  }
  for (const index of open) kept.data[index] = 255;
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const x = index % width;
    const y = (index - x) / width;
    const [left, right] = [Math.max(0, x - 1), Math.min(width - 1, x + 1)];
    const bottom = Math.min(height - 1, y + 1);
    for (let row = Math.max(0, y - 1); row <= bottom; row++) {
      for (let at = row * width + left; at <= row * width + right; at++) {
        if (kept.data[at] !== 0 || !(data[at]! > low)) continue;
        kept.data[at] = 255;
        open.push(at);
      }
    }
  }
  return kept;
}

/** Adds the indices of what lies above a threshold. Called for each row, it is soon compiled well. */
function addAbove(
  threshold: number,
  data: Image['data'],
  start: number,
  end: number,
  indices: number[],
): void {
  for (let i = start; i < end; i++) if (data[i]! > threshold) indices.push(i);
}
