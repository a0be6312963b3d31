import type { Point } from '../grid/index.ts';
import type { Picture } from '../pictures/index.ts';
import type { Scanned } from './scan-line.ts';

const levelAt = ({ width, data }: Picture, { x, y }: Point): number => data[4 * (y * width + x)]!;

/** What becomes of a pixel of a gray picture, in a sentence; of several pictures, each by its name. */
export function pixelText(
  pictures: readonly Pick<Scanned, 'name' | 'picture'>[],
  pixel: Point,
): string {
  const begin = `At row ${pixel.y}, column ${pixel.x}`;
  const [before, after, ...more] = pictures.map(({ picture }) => levelAt(picture, pixel));
  if (more.length === 0) return `${begin}, ${before} becomes ${after}.`;
  const levels = pictures.map(({ name, picture }) => `${name} ${levelAt(picture, pixel)}`);
  return `${begin}: ${levels.join(', ')}.`;
}
