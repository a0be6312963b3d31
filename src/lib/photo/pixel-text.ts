import type { Point } from '../grid/index.ts';
import type { Picture } from '../pictures/index.ts';

const levelAt = ({ width, data }: Picture, { x, y }: Point): number => data[4 * (y * width + x)]!;

/** What becomes of a pixel of a gray picture, in a sentence; what it is, while there is no result. */
export function pixelText(before: Picture, after: Picture | undefined, pixel: Point): string {
  const place = `row ${pixel.y}, column ${pixel.x}`;
  const level = levelAt(before, pixel);
  return after === undefined
    ? `The pixel at ${place} is ${level}.`
    : `At ${place}, ${level} becomes ${levelAt(after, pixel)}.`;
}
