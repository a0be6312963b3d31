import { areaOf, nearest, type Point } from '../grid/index.ts';
import type { PictureSize } from '../pictures/index.ts';

/** The pixel under a point of the picture, given as shares of its width and height. */
export function pixelAt(size: PictureSize, across: number, down: number): Point {
  return nearest(
    { x: Math.floor(across * size.width), y: Math.floor(down * size.height) },
    areaOf(size),
  );
}

/** The pixel that is chosen in a new picture: clear of a divider in the middle. */
export function firstPixel({ width, height }: PictureSize): Point {
  return { x: Math.floor((2 / 3) * width), y: Math.floor(height / 3) };
}
