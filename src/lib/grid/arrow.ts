import type { Point } from './geometry.ts';

/** An arrow between two cells, in units of cells: the middle of cell (x, y) is (x, y). */
export interface Arrow {
  /** The cells that it leads from and to. */
  readonly from: Point;
  readonly to: Point;
  /** Its line, from corner to corner; the last point is the tip. */
  readonly line: readonly Point[];
  /** The two ends of the head's strokes; both meet at the tip. */
  readonly head: readonly [Point, Point];
}

/** How far the line's ends keep from the middle of a cell, up or down and to the side. */
const CLEARANCE = { x: 0.34, y: 0.24 } as const;
/** A number leaves free what is farther than this from the middle of its cell, up or down. */
const NEAREST_LANE = 0.36;
const BETWEEN_LANES = 0.1;
const HEAD_LENGTH = 0.18;
const HEAD_ANGLE = Math.PI / 5;

/**
 * The arrow from one cell to another one. It runs between the cells, along their sides, so that no
 * number lies under it: along a row above it to the right and below it to the left, along a column
 * on its right.
 *
 * @param lane Which of the lines side by side it takes along a row, from 0, the nearest.
 * @throws {RangeError} if both are the same cell.
 */
export function arrowBetween(from: Point, to: Point, lane = 0): Arrow {
  const right = Math.sign(to.x - from.x);
  const down = Math.sign(to.y - from.y);
  if (right === 0 && down === 0) {
    throw new RangeError(`from and to: both are (${from.x}, ${from.y})`);
  }
  const line =
    down === 0
      ? alongRow(from, to, -right, NEAREST_LANE + lane * BETWEEN_LANES)
      : right === 0
        ? alongColumn(from, to)
        : aroundCorner(from, to, right, down);
  const tip = line.at(-1)!;
  const back = unit(tip, line.at(-2)!);
  return {
    from,
    to,
    line,
    head: [
      step(tip, turned(back, HEAD_ANGLE), HEAD_LENGTH),
      step(tip, turned(back, -HEAD_ANGLE), HEAD_LENGTH),
    ],
  };
}

/** @param side 1 below the row, -1 above it. */
const alongRow = (from: Point, to: Point, side: number, lane: number): Point[] => [
  { x: from.x, y: from.y + side * CLEARANCE.y },
  { x: from.x, y: from.y + side * lane },
  { x: to.x, y: to.y + side * lane },
  { x: to.x, y: to.y + side * CLEARANCE.y },
];

const alongColumn = (from: Point, to: Point): Point[] => [
  { x: from.x + CLEARANCE.x, y: from.y },
  { x: from.x + 0.5, y: from.y },
  { x: to.x + 0.5, y: to.y },
  { x: to.x + CLEARANCE.x, y: to.y },
];

/** Out of the corner that faces the other cell, along the row's side, then along the column's. */
const aroundCorner = (from: Point, to: Point, right: number, down: number): Point[] => [
  { x: from.x + right * CLEARANCE.x, y: from.y + down * CLEARANCE.y },
  { x: from.x + right * 0.5, y: from.y + down * 0.5 },
  { x: to.x - right * 0.5, y: from.y + down * 0.5 },
  { x: to.x - right * 0.5, y: to.y - down * 0.5 },
  { x: to.x - right * CLEARANCE.x, y: to.y - down * CLEARANCE.y },
];

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
