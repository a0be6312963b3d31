import { normalAt, randomAt } from '../../matrix/index.ts';
import type { Example } from '../network/loss.ts';
import { createTensor } from '../tensor.ts';
import { distanceTo, isInside, SHAPES } from './shapes.ts';

/** Pixels along a side of a drawing. */
export const DRAWING_SIDE = 24;

/** Pixels from the middle of a shape to its corners: some length between these. */
export const RADIUS = { least: 7, most: 10 } as const;

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
  const { ways } = SHAPES[label]!;
  const outline = ways[Math.floor(random(7, 0, ways.length))]!;
  const radius = random(1, RADIUS.least, RADIUS.most);
  const turn = random(2, 0, 2 * Math.PI);
  const centre = {
    x: DRAWING_SIDE / 2 + random(3, -2, 2),
    y: DRAWING_SIDE / 2 + random(4, -2, 2),
  };
  const ink = random(5, 0.7, 1);
  const noise = random(6, 0, 0.1);
  const isFilled = outline.isClosed && random(8, 0, 1) < 0.4;
  // Half the width of the line: a cross is often as bold as what is filled.
  const half = random(9, 0.8, outline === ways[0] && !outline.isClosed ? 2.4 : 1.4);

  const coveredAt = (x: number, y: number): number =>
    isFilled && isInside(outline, x, y) ? 1 : share(half - radius * distanceTo(outline, x, y));

  const image = createTensor([1, DRAWING_SIDE, DRAWING_SIDE]);
  const [cos, sin] = [Math.cos(turn) / radius, Math.sin(turn) / radius];
  for (let y = 0; y < DRAWING_SIDE; y++) {
    for (let x = 0; x < DRAWING_SIDE; x++) {
      // The place on a shape of radius 1 that is not turned.
      const [right, down] = [x + 0.5 - centre.x, y + 0.5 - centre.y];
      const [across, along] = [cos * right + sin * down, cos * down - sin * right];
      const isFar = Math.hypot(right, down) > radius + half + 1;
      const covered = isFar ? 0 : coveredAt(across, along);
      const i = y * DRAWING_SIDE + x;
      image.data[i] = ink * covered + noise * normalAt(seed, 100 + i);
    }
  }
  return { input: image, label };
}

/** How much of a pixel is covered: on an edge, a part of it. @param inside Pixels from the edge. */
const share = (inside: number): number => Math.min(1, Math.max(0, inside + 0.5));
