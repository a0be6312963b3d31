import type { Picture } from '../../../lib/pictures/index.ts';
import { contextOf } from './canvas-context.ts';

/** A picture as an address, for a drawing. @throws {PassingError} where the browser gives no canvas */
export function pictureUrl({ width, height, data }: Picture): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  contextOf(canvas).putImageData(new ImageData(data, width, height), 0, 0);
  return canvas.toDataURL();
}
