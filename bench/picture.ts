import { join } from 'node:path';
import sharp from 'sharp';
import type { ByteMatrix } from '../src/lib/convolve/index.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export const SIZES: readonly PictureSize[] = [
  { width: 512, height: 512 },
  { width: 1640, height: 1190 },
  { width: 4000, height: 3000 },
];

/** The tutorial's still life is of this size: the targets are stated for it. */
export const MAIN_SIZE = SIZES[1]!;

export const nameOf = ({ width, height }: PictureSize): string => `${width}x${height}`;

/** The still life in gray, stretched to this size. */
export async function readPicture({ width, height }: PictureSize): Promise<ByteMatrix> {
  const data = await sharp(join(import.meta.dirname, '../src/images/still-life.png'))
    .grayscale()
    .resize(width, height, { fit: 'fill' })
    .raw()
    .toBuffer();
  return { width, height, data };
}
