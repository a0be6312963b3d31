import type { Matrix } from '../../../lib/convolve/index.ts';
import { pixelsOf } from '../../../lib/films/recognition/pictures.ts';

/** Paints a gray picture, a pixel for each number: 0 is black, 255 white, and NaN nothing at all. */
export function paintMatrix(canvas: HTMLCanvasElement, matrix: Matrix): void {
  const { width, height, data } = pixelsOf(matrix);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.getContext('2d')!.putImageData(new ImageData(data, width, height), 0, 0);
  // The picture of the first frame lies in its place until now.
  canvas.hidden = false;
  const before = canvas.previousElementSibling;
  if (before instanceof HTMLImageElement) before.hidden = true;
}
