import type { Picture } from '../../../lib/pictures/index.ts';

/**
 * The pixels of a photo of this site.
 *
 * @throws {DOMException} if it cannot be loaded.
 * @throws {Error} if the browser lets no page draw on a canvas.
 */
export async function loadPhoto(address: string): Promise<Picture> {
  const photo = new Image();
  photo.src = address;
  await photo.decode();
  const canvas = document.createElement('canvas');
  canvas.width = photo.naturalWidth;
  canvas.height = photo.naturalHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null)
    throw new Error('Your browser gives this page no canvas to read the photo on.');
  context.drawImage(photo, 0, 0);
  const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width, height, data };
}

/** A picture as an address. */
export function toUrl({ width, height, data }: Picture): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')!.putImageData(new ImageData(data, width, height), 0, 0);
  return canvas.toDataURL();
}
