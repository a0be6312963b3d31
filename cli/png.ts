import sharp, { type Sharp } from 'sharp';
import type { Picture } from '../src/lib/pictures/index.ts';

/** What the file of a result has to hold. */
export interface Channels {
  readonly isGray: boolean;
  readonly hasAlpha: boolean;
}

/** The picture without the channels that say nothing: gray alone, or colours without alpha. */
export function imageOf({ width, height, data }: Picture, { isGray, hasAlpha }: Channels): Sharp {
  const image = sharp(data, { raw: { width, height, channels: 4 } });
  if (hasAlpha) return image;
  return isGray ? image.extractChannel('red').toColourspace('b-w') : image.removeAlpha();
}
