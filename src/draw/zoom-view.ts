import { interpolateZoom } from 'd3';
import type { Matrix } from '../lib/convolve/index.ts';
import type { Point, Rectangle } from '../lib/grid/index.ts';

/** Whole columns in view when one is as close as one can be, and the room beside them, in columns. */
const COLUMNS = 8;
const ROOM = 0.7;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/**
 * The part of a photo that is seen from close by: whole pixels, with the chosen one in their middle, and at
 * the left and above them room for the numbers of the rows and columns.
 */
function closestView(photo: Pick<Matrix, 'width' | 'height'>, { x, y }: Point): Rectangle {
  const width = COLUMNS + ROOM;
  const height = (width * photo.height) / photo.width;
  const rows = Math.floor(height);
  return {
    x: clamp(x - COLUMNS / 2 + 1, 0, photo.width - COLUMNS) - ROOM,
    y: clamp(y - Math.floor(rows / 2) + 1, 0, photo.height - rows) - (height - rows),
    width,
    height,
  };
}

/**
 * The part of a photo in view on the way from the whole of it to a pixel.
 *
 * @param level 0: the whole photo, to 1: the pixel and its neighbours.
 */
export function viewAt(photo: Matrix, place: Point, level: number): Rectangle {
  const closest = closestView(photo, place);
  const [centreX, centreY, width] = interpolateZoom(
    [photo.width / 2, photo.height / 2, photo.width],
    [closest.x + closest.width / 2, closest.y + closest.height / 2, closest.width],
  )(level);
  const height = (width * photo.height) / photo.width;
  return {
    x: clamp(centreX - width / 2, Math.min(0, closest.x), photo.width - width),
    y: clamp(centreY - height / 2, Math.min(0, closest.y), photo.height - height),
    width,
    height,
  };
}
