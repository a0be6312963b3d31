import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../src/lib/pictures/index.ts';
import { reasonOf, Refusal } from './refusal.ts';
import { requireSize } from './size-limit.ts';

export interface ReadPicture {
  readonly picture: Picture;
  /** Whether the file has transparency; the results then keep it. */
  readonly hasAlpha: boolean;
}

/**
 * The pixels of a file, turned as its EXIF data say, in sRGB with 8 bits per channel (the upper 8 of
 * 16). Of several pages or frames, the first.
 *
 * @param path PNG, JPEG, WebP or TIFF.
 * @param folder Where a relative path starts.
 * @throws {Refusal} if there is no file, if it is not a picture, or if the picture is too large.
 */
export async function readPicture(
  path: string,
  folder: string,
  maxPixels: number,
): Promise<ReadPicture> {
  const file = await readFile(resolve(folder, path)).catch((error: unknown) => {
    throw new Refusal(`--image ${path}: ${reasonOf(error)}`, { cause: error });
  });
  if (file.length === 0) throw new Refusal(`--image ${path}: this file is empty`);
  // Checked before anything is decoded: a small file can claim to hold a picture of any size.
  const source = sharp(file, { limitInputPixels: false });
  const { width, height, hasAlpha } = await source.metadata().catch((error: unknown) => {
    throw new Refusal(`--image ${path}: this file is not a picture that can be read`, {
      cause: error,
    });
  });
  requireSize(`--image ${path}: this picture has`, { width, height }, maxPixels);
  const { data, info } = await source
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw new Refusal(`--image ${path}: this picture is damaged (${reasonOf(error)})`, {
        cause: error,
      });
    });
  const pixels = Uint8ClampedArray.from(data);
  return { picture: { width: info.width, height: info.height, data: pixels }, hasAlpha };
}
