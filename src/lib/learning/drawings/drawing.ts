import { normalAt, randomAt } from '../../matrix/index.ts';
import type { Example } from '../network/loss.ts';
import { createTensor } from '../tensor.ts';
import { SHAPES } from './shapes.ts';

/** Pixels along a side of a drawing. */
export const DRAWING_SIDE = 24;

/**
 * A drawing that belongs to its number: one of the shapes, light on dark, filled or as an outline, of
 * some size, somewhere near the middle, turned, with noise.
 *
 * @param seed A whole number from 0 to 2^32 - 1.
 * @returns An image of [1, 24, 24], in which 1 is white and 0 is black, and the index of its shape.
 * @throws {TypeError | RangeError} for a seed that is none.
 */
export function drawingOf(seed: number): Example {
  const random = (index: number, low: number, high: number): number =>
    low + (high - low) * randomAt(seed, index);
  const label = Math.floor(random(0, 0, SHAPES.length));
  const { edge, sides } = SHAPES[label]!;
  const radius = random(1, 7, 10);
  const turn = random(2, 0, 2 * Math.PI);
  const centre = {
    x: DRAWING_SIDE / 2 + random(3, -2, 2),
    y: DRAWING_SIDE / 2 + random(4, -2, 2),
  };
  const ink = random(5, 0.7, 1);
  const noise = random(6, 0, 0.1);
  const isHollow = sides !== undefined && random(7, 0, 1) < 0.5;
  // A line of an even width is left if the shape is cut out of itself, smaller.
  const hole = isHollow ? Math.max(0, 1 - random(8, 1.5, 3) / (radius * sides)) : 0;

  const image = createTensor([1, DRAWING_SIDE, DRAWING_SIDE]);
  for (let y = 0; y < DRAWING_SIDE; y++) {
    for (let x = 0; x < DRAWING_SIDE; x++) {
      const [right, down] = [x + 0.5 - centre.x, y + 0.5 - centre.y];
      const distance = Math.hypot(right, down);
      const outer = radius * edge(Math.atan2(down, right) + turn);
      const covered = share(outer - distance) - share(hole * outer - distance);
      const i = y * DRAWING_SIDE + x;
      image.data[i] = ink * covered + noise * normalAt(seed, 100 + i);
    }
  }
  return { input: image, label };
}

/** A pixel on an edge is gray, as the edge covers a part of it. @param inside Pixels from the edge. */
const share = (inside: number): number => Math.min(1, Math.max(0, inside + 0.5));
