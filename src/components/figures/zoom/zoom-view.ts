import { interpolateZoom } from 'd3';
import type { Matrix } from '../../../lib/convolve/index.ts';
import type { Point, Rectangle } from '../../../lib/grid/index.ts';
import { pixelsIn } from '../../../draw/zoom.ts';

/** Pixels side by side when one is as close as one can be. */
const CLOSEST = 9;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/**
 * The part of a photo in view on the way from the whole of it to a pixel.
 *
 * @param level 0: the whole photo, to 1: the pixel and its neighbours.
 */
export function viewAt({ width, height }: Matrix, { x, y }: Point, level: number): Rectangle {
  const [centreX, centreY, across] = interpolateZoom(
    [width / 2, height / 2, width],
    [x + 0.5, y + 0.5, CLOSEST],
  )(level);
  const down = (across * height) / width;
  return {
    x: clamp(centreX - across / 2, 0, width - across),
    y: clamp(centreY - down / 2, 0, height - down),
    width: across,
    height: down,
  };
}

/** What is in view, in a sentence. */
export function seenSentence(photo: Matrix, view: Rectangle): string {
  const { width, height } = pixelsIn(view, photo);
  return `In view: ${width} by ${height} pixels.`;
}

/** Which pixel is framed, and its number, in a sentence or two. */
export function framedSentence(photo: Matrix, { x, y }: Point): string {
  const value = photo.data[y * photo.width + x]!;
  return `The framed one is x ${x}, y ${y}, which is row ${y}, column ${x}. Its number is ${value}.`;
}

/** The framed pixel in few words, for whoever goes from one to the next. */
export function framedNews(photo: Matrix, { x, y }: Point): string {
  return `${photo.data[y * photo.width + x]!}, at x ${x}, y ${y}.`;
}
