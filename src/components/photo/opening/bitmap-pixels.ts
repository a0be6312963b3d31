import { isOpaque, type Picture } from '../../../lib/pictures/index.ts';
import { pause } from '../../page/pause.ts';
import { contextOf } from '../view/canvas-context.ts';
import { readThroughWebgl } from './webgl-pixels.ts';

/** Roughly how many pixels are read from the bitmap at once, in whole rows. */
const PIXELS_AT_ONCE = 1_000_000;

/**
 * The pixels of a bitmap. A canvas holds colour times alpha, from which the colour of a translucent
 * pixel does not come back: such pictures are read once more, through WebGL, which holds what it is
 * given. The first reading also tells whether that is needed.
 *
 * @param bitmap Made with `premultiplyAlpha: 'none'`.
 * @throws {PictureError} for a picture with transparency where there is no WebGL, and for any without a canvas.
 */
export async function pixelsOf(bitmap: ImageBitmap): Promise<Picture> {
  const { width, height } = bitmap;
  const data = new Uint8ClampedArray(4 * width * height);
  const picture = { width, height, data };
  await readThroughCanvas(bitmap, data);
  if (!isOpaque(picture)) await readThroughWebgl(bitmap, data);
  return picture;
}

/** Strip by strip: a large picture then neither blocks the page nor needs a canvas of its size. */
async function readThroughCanvas(bitmap: ImageBitmap, data: Uint8ClampedArray): Promise<void> {
  const { width, height } = bitmap;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.min(height, Math.ceil(PIXELS_AT_ONCE / width));
  const context = contextOf(canvas, { willReadFrequently: true });
  for (let y = 0; y < height; y += canvas.height) {
    const rows = Math.min(canvas.height, height - y);
    context.clearRect(0, 0, width, rows);
    context.drawImage(bitmap, 0, -y);
    data.set(context.getImageData(0, 0, width, rows).data, 4 * width * y);
    if (y + rows < height) await pause();
  }
}
