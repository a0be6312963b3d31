import type { Matrix } from '../../convolve/index.ts';
import { requireMatrix, requireSameSides } from '../../matrix/index.ts';

/** The neighbour in each eighth of a turn, as [x, y]: to the right, then clockwise, as y points down. */
const NEIGHBOURS = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
] as const;

/**
 * Thins edges to lines of one pixel: what is not the strongest across its edge becomes 0. A pixel is
 * compared with two of its eight neighbours, those that lie nearest to its direction. It stays where it is
 * stronger than the one behind, and at least as strong as the one before it; of a ridge of two equal pixels
 * one stays. Outside the image all is 0.
 *
 * It is the first of the two steps that Canny adds to the gradient.
 *
 * Source: J. Canny, A computational approach to edge detection, 1986, by four directions as OpenCV's `Canny`.
 *
 * @param magnitude Strength of the edge at every pixel.
 * @param direction Its direction in radians, y down, as `direction` gives it.
 * @throws {TypeError | RangeError} for bad matrices, or if they differ in size.
 */
export function thin(magnitude: Matrix, direction: Matrix): Matrix {
  requireMatrix('magnitude', magnitude);
  requireMatrix('direction', direction);
  requireSameSides('direction', direction, 'magnitude', magnitude);
  const { width, height, data } = magnitude;
  const strengthAt = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : data[y * width + x]!;
  const thinned = data.map((strength, i) => {
    // Opposite directions have the same two neighbours.
    const eighth = Math.round(direction.data[i]! / (Math.PI / 4)) & 3;
    const [dx, dy] = NEIGHBOURS[eighth]!;
    const [x, y] = [i % width, Math.floor(i / width)];
    const isStrongest =
      strength > strengthAt(x - dx, y - dy) && strength >= strengthAt(x + dx, y + dy);
    return isStrongest ? strength : 0;
  });
  return { ...magnitude, data: thinned };
}
