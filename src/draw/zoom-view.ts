import { interpolateZoom } from 'd3';
import type { Matrix } from '../lib/convolve/index.ts';
import type { Point, Rectangle } from '../lib/grid/index.ts';

/** The sides of the drawing, in its own units: those of the photo that the figure opens with. */
export const DRAWING = { width: 720, height: 522 } as const;

/** Whole columns in view when one is as close as one can be, and the room beside them, in columns. */
const COLUMNS = 8;
const ROOM = 0.7;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

type Size = Pick<Matrix, 'width' | 'height'>;

const heightOf = (width: number): number => (width * DRAWING.height) / DRAWING.width;

/** The width of the view that has all of a photo in it. */
const wholeWidth = ({ width, height }: Size): number =>
  Math.max(width, (height * DRAWING.width) / DRAWING.height);

/** Where a view begins that stays on the photo; one that is longer has the photo in its middle. */
const startOf = (wanted: number, length: number, all: number, first = 0): number =>
  length > all ? (all - length) / 2 : clamp(wanted, first, all - length);

/**
 * The part of a photo that is seen from close by: whole pixels, with the chosen one in their middle, and at
 * the left and above them room for the numbers of the rows and columns.
 */
function closestView(photo: Size, { x, y }: Point): Rectangle {
  // Of a photo that has fewer, all are seen.
  const columns = Math.min(COLUMNS, Math.ceil(wholeWidth(photo)));
  const width = columns + ROOM;
  const height = heightOf(width);
  const rows = Math.floor(height);
  return {
    x: startOf(x - Math.ceil(columns / 2) + 1, columns, photo.width) - ROOM,
    y: startOf(y - Math.floor(rows / 2) + 1, rows, photo.height) - (height - rows),
    width,
    height,
  };
}

/**
 * The part of a photo in view on the way from the whole of it to a pixel.
 *
 * @param level 0: the whole photo, to 1: the pixel and its neighbours.
 */
export function viewAt(photo: Size, place: Point, level: number): Rectangle {
  const closest = closestView(photo, place);
  const [centreX, centreY, width] = interpolateZoom(
    [photo.width / 2, photo.height / 2, wholeWidth(photo)],
    [closest.x + closest.width / 2, closest.y + closest.height / 2, closest.width],
  )(level);
  const height = heightOf(width);
  return {
    x: startOf(centreX - width / 2, width, photo.width, Math.min(0, closest.x)),
    y: startOf(centreY - height / 2, height, photo.height, Math.min(0, closest.y)),
    width,
    height,
  };
}
