import type { Point } from '../grid/index.ts';
import type { Scanned } from './scan-line.ts';

type Told = Pick<Scanned, 'name' | 'picture' | 'isColour'>;

function levelAt({ picture: { width, data }, isColour }: Told, { x, y }: Point): string {
  const [red, green, blue] = data.subarray(4 * (y * width + x));
  return isColour ? `R ${red} G ${green} B ${blue}` : String(red);
}

/** What becomes of a pixel, in a sentence; of several pictures, each by its name. */
export function pixelText(pictures: readonly Told[], pixel: Point): string {
  const begin = `At row ${pixel.y}, column ${pixel.x}`;
  const [before, after, ...more] = pictures.map((one) => levelAt(one, pixel));
  if (more.length === 0) return `${begin}, ${before} becomes ${after}.`;
  const levels = pictures.map((one) => `${one.name} ${levelAt(one, pixel)}`);
  return `${begin}: ${levels.join(', ')}.`;
}
