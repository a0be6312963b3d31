import { grayscale, toBytes, toImageData, type Matrix } from '../../lib/convolve/index.ts';

/** The pixels of a gray photo of this site. @throws {DOMException} if it cannot be loaded */
export async function loadGray(address: string): Promise<Matrix> {
  const photo = new Image();
  photo.src = address;
  await photo.decode();
  const canvas = document.createElement('canvas');
  canvas.width = photo.naturalWidth;
  canvas.height = photo.naturalHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(photo, 0, 0);
  return grayscale(context.getImageData(0, 0, canvas.width, canvas.height));
}

/** A matrix as the address of a picture. */
export function toUrl(gray: Matrix, range: Parameters<typeof toBytes>[1]): string {
  const plane = { ...gray, data: Float32Array.from(toBytes(gray, range)) };
  const { width, height, data } = toImageData({ red: plane, green: plane, blue: plane });
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')!.putImageData(new ImageData(data, width, height), 0, 0);
  return canvas.toDataURL();
}
