import sharp from 'sharp';
import type { PixelData } from '../lib/convolve/index.ts';

/** A picture as an address, for a first frame. */
export async function pictureUrl({ width, height, data }: PixelData): Promise<string> {
  const png = await sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
