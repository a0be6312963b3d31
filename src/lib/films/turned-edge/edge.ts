import { createMatrix, gaussian, reference, type Matrix } from '../../convolve/index.ts';
import type { Operator } from '../../vision/index.ts';
import { OPERATORS, slopeFrom, slopesOf } from '../gradient/slope.ts';

/** An edge is as sharp as pixels allow, or softened as a lens does. */
export const SOFTNESSES = ['sharp', 'soft'] as const;
export type Softness = (typeof SOFTNESSES)[number];

/** What softens an edge: a Gaussian of sigma 1. */
const SOFTENER = gaussian(9, 1);

/** Sides of the image. */
const SIDE = 7;

type Corner = readonly [number, number];
const CORNERS: readonly Corner[] = [
  [-0.5, -0.5],
  [0.5, -0.5],
  [0.5, 0.5],
  [-0.5, 0.5],
];

/**
 * The share of the unit square around 0, 0 in which across * x + down * y is at least `beyond`: its corners
 * are cut off along that line, and the area of what is left is summed over its sides.
 *
 * Source: I. Sutherland and G. Hodgman, Reentrant polygon clipping, 1974.
 */
function coverage(across: number, down: number, beyond: number): number {
  const depthOf = ([x, y]: Corner): number => across * x + down * y - beyond;
  const inside = CORNERS.flatMap((a, i): readonly Corner[] => {
    const b = CORNERS[(i + 1) % CORNERS.length]!;
    const [depthA, depthB] = [depthOf(a), depthOf(b)];
    const kept = depthA >= 0 ? [a] : [];
    if (depthA * depthB >= 0) return kept;
    const share = depthA / (depthA - depthB);
    return [...kept, [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]];
  });
  const twice = inside.reduce((sum, a, i) => {
    const b = inside[(i + 1) % inside.length]!;
    return sum + a[0] * b[1] - b[0] * a[1];
  }, 0);
  return twice / 2;
}

/**
 * A straight edge through the middle of the middle pixel, from black to white. A pixel on it is as bright as
 * its white part is large.
 *
 * @param degrees Where it gets brighter, clockwise from the right.
 * @returns 7 x 7 gray levels from 0 to 255.
 */
export function turnedEdge(degrees: number, softness: Softness): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  // A blur needs what lies around the image.
  const side = softness === 'sharp' ? SIDE : SIDE + SOFTENER.width - 1;
  const middle = (side - 1) / 2;
  const levels = Array.from({ length: side * side }, (_, i) => {
    const [x, y] = [(i % side) - middle, Math.floor(i / side) - middle];
    return 255 * coverage(across, down, -(across * x + down * y));
  });
  const edge = createMatrix(side, side, levels);
  return softness === 'sharp' ? edge : reference.correlate(edge, SOFTENER, { size: 'valid' });
}

/** What a pair of kernels finds in the middle of an edge. */
export interface Found {
  readonly gx: number;
  readonly gy: number;
  /** The angle that follows from them, in degrees. */
  readonly degrees: number;
  /** By how much that is off, in degrees. */
  readonly error: number;
}

/** What all three pairs of kernels find in the middle of a turned edge. */
export function foundIn(edge: Matrix, degrees: number): Readonly<Record<Operator, Found>> {
  const found = OPERATORS.map((operator) => {
    const slopes = slopesOf(edge, operator);
    const slope = slopeFrom(slopes, (slopes.x.data.length - 1) / 2);
    const { x: gx, y: gy, degrees: measured } = slope;
    return [operator, { gx, gy, degrees: measured, error: measured - degrees }];
  });
  return Object.fromEntries(found) as Record<Operator, Found>;
}
