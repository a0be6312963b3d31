import type { Matrix } from '../convolve/index.ts';
import type { PictureSize } from '../pictures/index.ts';
import { nameOf } from './named-kernels.ts';

/** What the lab says when a picture has been filtered. */
export function resultSentence({ width, height }: PictureSize, milliseconds: number): string {
  return `${width} × ${height} pixels, filtered in ${duration(milliseconds)}.`;
}

function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.max(1, Math.round(milliseconds))} ms`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** The file that a result is downloaded as. */
export const downloadName = (picture: string, kernel: Matrix): string =>
  `${picture}-${nameOf(kernel) ?? 'kernel'}.png`;
