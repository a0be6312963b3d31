import sharp from 'sharp';
import inline from '../images/still-life.png?inline';
import { createMatrix, grayscale, type Matrix, type PixelData } from '../lib/convolve/index.ts';

/** A picture of a first frame: what a pane of any width shows of it is cut out around its middle. */
const SIDES = { width: 721, height: 541 };

/** The pixels of the first sample, as a figure reads them in the browser. */
export const sampleColours = await readSample();

/** The same in gray. */
export const samplePhoto = grayOf(sampleColours);

async function readSample() {
  const file = Buffer.from(inline.slice(inline.indexOf(',') + 1), 'base64');
  const { data, info } = await sharp(file)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { width, height, data: new Uint8ClampedArray(data) };
}

function grayOf(colours: PixelData): Matrix {
  const { width, height, data } = grayscale(colours);
  return createMatrix(width, height, data);
}

/**
 * A WebP of what lies around a pixel, pixel for pixel.
 *
 * @param place At least 360 columns and 270 rows away from every edge.
 */
export async function webpAround(
  pixels: PixelData,
  place: { readonly x: number; readonly y: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = pixels;
  const left = place.x - (SIDES.width - 1) / 2;
  const top = place.y - (SIDES.height - 1) / 2;
  const webp = await sharp(pixels.data, { raw: { width, height, channels: 4 } })
    .extract({ left, top, ...SIDES })
    .webp({ quality: 80 })
    .toBuffer();
  return new Uint8Array(webp);
}
