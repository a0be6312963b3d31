import type { Point } from '../grid/index.ts';
import type { Picture } from '../pictures/index.ts';

const levelAt = ({ width, data }: Picture, { x, y }: Point): number => data[4 * (y * width + x)]!;

/** What becomes of a pixel of a gray picture, in a sentence. */
export const pixelText = (before: Picture, after: Picture, pixel: Point): string =>
  `At row ${pixel.y}, column ${pixel.x}, ${levelAt(before, pixel)} becomes ${levelAt(after, pixel)}.`;
