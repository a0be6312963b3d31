import type { Picture } from './picture.ts';
import type { PictureSize } from './size.ts';

/**
 * A picture of this size to write colours into, with the alpha of another that lies in its middle.
 * Around that, alpha is that of the nearest pixel.
 */
export function canvasOf(picture: Picture, { width, height }: PictureSize): Picture {
  if (width === picture.width && height === picture.height) {
    return { width, height, data: picture.data.slice() };
  }
  const data = new Uint8ClampedArray(4 * width * height);
  const left = Math.floor((picture.width - width) / 2);
  const top = Math.floor((picture.height - height) / 2);
  for (let y = 0; y < height; y++) {
    const row = nearest(y + top, picture.height) * picture.width;
    for (let x = 0; x < width; x++) {
      const source = row + nearest(x + left, picture.width);
      data[4 * (y * width + x) + 3] = picture.data[4 * source + 3]!;
    }
  }
  return { width, height, data };
}

const nearest = (index: number, length: number): number => Math.min(length - 1, Math.max(0, index));
