import type { Matrix } from '../../convolve/index.ts';
import type { Point, Rectangle } from '../../grid/index.ts';

/** Less than this of a pixel is not seen: it is what the arithmetic of the view is off by. */
const UNSEEN = 1e-6;

/** The pixels that are seen as a whole. */
export function pixelsIn({ x, y, width, height }: Rectangle, photo: Matrix): Rectangle {
  const left = Math.max(0, Math.ceil(x - UNSEEN));
  const top = Math.max(0, Math.ceil(y - UNSEEN));
  return {
    x: left,
    y: top,
    width: Math.min(photo.width, Math.floor(x + width + UNSEEN)) - left,
    height: Math.min(photo.height, Math.floor(y + height + UNSEEN)) - top,
  };
}

/** What is in view, in a sentence. */
export function seenSentence(photo: Matrix, view: Rectangle): string {
  const { width, height } = pixelsIn(view, photo);
  return `In view: ${width} by ${height} pixels.`;
}

/** Which pixel is framed, and its number, in a sentence or two. */
export function framedSentence(photo: Matrix, { x, y }: Point): string {
  const value = photo.data[y * photo.width + x]!;
  return `The framed one is x\u00a0${x}, y\u00a0${y}, which is row\u00a0${y}, column\u00a0${x}. Its number is ${value}.`;
}

/** The framed pixel in few words, for whoever goes from one to the next. */
export function framedAnnouncement(photo: Matrix, { x, y }: Point): string {
  return `${photo.data[y * photo.width + x]!}, at x\u00a0${x}, y\u00a0${y}.`;
}
