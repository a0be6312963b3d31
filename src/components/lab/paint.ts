import type { Picture } from '../../lib/pictures/index.ts';
import { contextOf } from './canvas-context.ts';

/** Pixels that are painted at once, which takes a few milliseconds. */
const PIXELS_AT_ONCE = 4_000_000;

/** The picture that each canvas should show: a newer one stops the painting of an older one. */
const wanted = new WeakMap<HTMLCanvasElement, Picture>();

/** Paints a picture on a canvas; a large one strip by strip, so that the page does not freeze. @throws {PassingError} if there is no canvas to paint on */
export async function paint(canvas: HTMLCanvasElement, picture: Picture): Promise<void> {
  const { width, height, data } = picture;
  wanted.set(canvas, picture);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = contextOf(canvas);
  const image = new ImageData(data, width, height);
  const rows = Math.ceil(PIXELS_AT_ONCE / width);
  for (let y = 0; y < height; y += rows) {
    if (y > 0) await new Promise((resolve) => setTimeout(resolve));
    if (wanted.get(canvas) !== picture) return;
    context.putImageData(image, 0, 0, 0, y, width, Math.min(rows, height - y));
  }
}
