import { requirePictureSize, statedSize, type Picture } from '../../lib/pictures/index.ts';

/** Roughly how many pixels are read from the bitmap at once, in whole rows. */
const PIXELS_AT_ONCE = 2_000_000;

/** A file that cannot be used; the message is a sentence for the reader. */
export class PictureError extends Error {}

/**
 * The pixels of a picture file, upright as its EXIF orientation says.
 *
 * The numbers are those of the file: colour profiles are not applied. A canvas holds 8 bits per
 * channel, so 16-bit samples are cut to 8; and it holds colour times alpha, so the colour of a
 * translucent pixel may be off by a few levels. Opaque pixels are exact.
 *
 * @throws {PictureError}
 */
export async function decodePicture(file: Blob): Promise<Picture> {
  if (file.size === 0) throw new PictureError('This file is empty: it has 0 bytes.');
  const beginning = new Uint8Array(await file.slice(0, 2 ** 20).arrayBuffer());
  requireSize(statedSize(beginning));
  const bitmap = await createImageBitmap(file, { colorSpaceConversion: 'none' }).catch(() => {
    throw new PictureError(
      'This file is no picture that your browser can read. Choose a PNG, JPEG, WebP, AVIF or GIF.',
    );
  });
  try {
    requireSize(bitmap);
    return await pixelsOf(bitmap);
  } finally {
    bitmap.close();
  }
}

function requireSize(size: { width: number; height: number } | undefined): void {
  try {
    if (size !== undefined) requirePictureSize(size);
  } catch (error) {
    throw new PictureError((error as Error).message, { cause: error });
  }
}

/** Strip by strip: a large picture then neither blocks the page nor needs a canvas of its size. */
async function pixelsOf(bitmap: ImageBitmap): Promise<Picture> {
  const { width, height } = bitmap;
  const data = new Uint8ClampedArray(4 * width * height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.min(height, Math.ceil(PIXELS_AT_ONCE / width));
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  for (let y = 0; y < height; y += canvas.height) {
    const rows = Math.min(canvas.height, height - y);
    context.clearRect(0, 0, width, rows);
    context.drawImage(bitmap, 0, -y);
    data.set(context.getImageData(0, 0, width, rows).data, 4 * width * y);
    if (y + rows < height) await new Promise((resolve) => setTimeout(resolve));
  }
  return { width, height, data };
}
