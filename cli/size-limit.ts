import { LARGEST_PICTURE, type PictureSize } from '../src/lib/pictures/index.ts';
import { Refusal } from './refusal.ts';

/**
 * @param what Begins the message: `--image photo.jpg: this picture has`.
 * @throws {Refusal} for more than `maxPixels`, or a side that no picture may have.
 */
export function requireSize(what: string, { width, height }: PictureSize, maxPixels: number): void {
  const { side } = LARGEST_PICTURE;
  const size = `${what} ${width} x ${height} pixels`;
  if (Math.max(width, height) > side) {
    throw new Refusal(`${size}, and the limit is ${side} on a side`);
  }
  if (width * height > maxPixels) {
    throw new Refusal(
      `${size}, and the limit is ${maxPixels / 1e6} megapixels; --max-pixels raises it`,
    );
  }
}
