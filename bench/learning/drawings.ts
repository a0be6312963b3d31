import { createTensor, type Example } from '../../src/lib/learning/index.ts';
import { normalAt, randomAt } from '../../src/lib/matrix/index.ts';

export const SHAPES = ['circle', 'square', 'triangle', 'cross', 'star'] as const;

/** Pixels along a side. */
export const SIDE = 24;

/** How far out the edge of each shape lies in a direction, for a shape of radius 1. */
const EDGES: readonly ((angle: number) => number)[] = [
  () => 0.85,
  (angle) => polygon(4, angle),
  (angle) => polygon(3, angle),
  cross,
  star,
];

/** The edge of a regular polygon whose corners are at a distance of 1. */
function polygon(corners: number, angle: number): number {
  const half = Math.PI / corners;
  return Math.cos(half) / Math.cos(modulo(angle, 2 * half) - half);
}

/** Two bars, a third as wide as long. */
function cross(angle: number): number {
  const width = 0.28;
  const fold = Math.abs(modulo(angle + Math.PI / 4, Math.PI / 2) - Math.PI / 4);
  const [along, across] = [Math.cos(fold), Math.sin(fold)];
  return Math.max(Math.min(1 / along, width / across), Math.min(width / along, 1 / across));
}

/** Five points, with notches at 0.4 of their distance. */
function star(angle: number): number {
  const half = Math.PI / 5;
  const fold = Math.abs(modulo(angle, 2 * half) - half);
  const notch = 0.4;
  // The straight line from a point, at the angle half, to a notch, at the angle 0.
  return (notch * Math.sin(half)) / (Math.sin(half - fold) + notch * Math.sin(fold));
}

const modulo = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;

/**
 * A drawing that belongs to its number: one of the shapes, white on black or a little of both, of some
 * size, somewhere near the middle, turned, with noise.
 */
export function drawing(seed: number): Example {
  const random = (index: number, low: number, high: number): number =>
    low + (high - low) * randomAt(seed, index);
  const label = Math.floor(random(0, 0, SHAPES.length));
  const radius = random(1, 6, 9.5);
  const turn = random(2, 0, 2 * Math.PI);
  const centre = { x: SIDE / 2 + random(3, -2.5, 2.5), y: SIDE / 2 + random(4, -2.5, 2.5) };
  const ink = random(5, 0.6, 1);
  const noise = random(6, 0, 0.15);
  const image = createTensor([1, SIDE, SIDE]);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const [right, down] = [x + 0.5 - centre.x, y + 0.5 - centre.y];
      const edge = radius * EDGES[label]!(Math.atan2(down, right) + turn);
      // Pixels on the edge are gray, as the edge covers a part of them.
      const covered = Math.min(1, Math.max(0, edge - Math.hypot(right, down) + 0.5));
      image.data[y * SIDE + x] = ink * covered + noise * normalAt(seed, 100 + y * SIDE + x);
    }
  }
  return { input: image, label };
}
