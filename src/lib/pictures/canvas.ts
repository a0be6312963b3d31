import type { Picture } from './picture.ts';
import type { PictureSize } from './size.ts';

/** A black, opaque picture to write results into. */
export function canvasOf({ width, height }: PictureSize): Picture {
  const data = new Uint8ClampedArray(4 * width * height);
  new Int32Array(data.buffer).fill(BLACK);
  return { width, height, data };
}

/** The four bytes of a pixel as one number, in the byte order of this machine. */
const [BLACK] = new Int32Array(Uint8Array.of(0, 0, 0, 255).buffer) as unknown as readonly [number];
