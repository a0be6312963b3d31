import sharp, { type Sharp } from 'sharp';
import type { Picture } from '../src/lib/pictures/index.ts';

/** Which channels a picture file holds. */
export interface Channels {
  readonly isGray: boolean;
  readonly hasAlpha: boolean;
}

/** The picture without channels that carry nothing: gray alone, or colours without alpha. */
export function imageOf({ width, height, data }: Picture, { isGray, hasAlpha }: Channels): Sharp {
  const image = sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: false });
  if (hasAlpha) return image;
  return isGray ? image.extractChannel('red').toColourspace('b-w') : image.removeAlpha();
}
