import sharp from 'sharp';
import { createMatrix, type Matrix } from '../lib/convolve/index.ts';

/**
 * The pixels of a gray photo at build time; in the browser `loadGray` reads the same ones.
 *
 * @param dataUrl The file, imported with `?inline`.
 */
export async function readGray(dataUrl: string): Promise<Matrix> {
  const file = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
  const { data, info } = await sharp(file).grayscale().raw().toBuffer({ resolveWithObject: true });
  return createMatrix(info.width, info.height, data);
}

/** Gray bytes as the address of a picture, for a first frame. */
export async function grayUrl(
  width: number,
  height: number,
  bytes: Uint8ClampedArray,
): Promise<string> {
  const png = await sharp(bytes, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
