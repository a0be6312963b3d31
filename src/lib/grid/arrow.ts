import type { Point } from './geometry.ts';

/** A curved arrow between two cells, in units of cells: the middle of cell (x, y) is (x, y). */
export interface Arrow {
  /** The cells that it leads from and to. */
  readonly from: Point;
  readonly to: Point;
  /** The line: a quadratic curve from `start` to `tip`, drawn to `bend`. */
  readonly start: Point;
  readonly bend: Point;
  readonly tip: Point;
  /** The two ends of the head's strokes; both meet at the tip. */
  readonly head: readonly [Point, Point];
}

/** How far the line keeps from the middle of both cells, so that their numbers can be read. */
const CLEARANCE = 0.3;
const HEAD_LENGTH = 0.24;
const HEAD_ANGLE = Math.PI / 6;

/**
 * The arrow from one cell to another one. Lines along a row bend upward, the others to the right;
 * the longer the line, the more, so that several along one row stay apart.
 *
 * @throws {RangeError} if both are the same cell.
 */
export function arrowBetween(from: Point, to: Point): Arrow {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) throw new RangeError(`from and to: both are (${from.x}, ${from.y})`);
  const across = { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
  const side = across.y < 0 || (across.y === 0 && across.x > 0) ? 1 : -1;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const bend = step(middle, across, side * (0.2 + 0.16 * length));
  const start = step(from, unit(from, bend), CLEARANCE);
  const back = unit(to, bend);
  const tip = step(to, back, CLEARANCE);
  return {
    from,
    to,
    start,
    bend,
    tip,
    head: [
      step(tip, turned(back, HEAD_ANGLE), HEAD_LENGTH),
      step(tip, turned(back, -HEAD_ANGLE), HEAD_LENGTH),
    ],
  };
}

const step = ({ x, y }: Point, direction: Point, distance: number): Point => ({
  x: x + direction.x * distance,
  y: y + direction.y * distance,
});

/** The direction from one point to another, of length 1. */
function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

const turned = ({ x, y }: Point, angle: number): Point => ({
  x: x * Math.cos(angle) - y * Math.sin(angle),
  y: x * Math.sin(angle) + y * Math.cos(angle),
});
