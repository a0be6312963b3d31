import { grayAt } from '../matrix/index.ts';
import type { Picture } from '../pictures/index.ts';

/** Pixels that become gray in one step, which takes a few milliseconds. */
const PIXELS_AT_ONCE = 500_000;

/**
 * A photo in gray, weighed as `grayscale` does; transparency is left as it is. It is made in steps, so that
 * the page is not blocked.
 *
 * @param pause Resolves when the next step may be taken.
 * @throws {RangeError} if there is not enough memory.
 */
export async function grayPicture(
  { width, height, data }: Picture,
  pause: () => Promise<void>,
): Promise<Picture> {
  const gray = new Uint8ClampedArray(data.length);
  for (let start = 0; start < width * height; start += PIXELS_AT_ONCE) {
    if (start > 0) await pause();
    writeGray(data, gray, start, Math.min(start + PIXELS_AT_ONCE, width * height));
  }
  return { width, height, data: gray };
}

function writeGray(data: Picture['data'], gray: Picture['data'], start: number, end: number): void {
  for (let i = start; i < end; i++) {
    gray[4 * i] = gray[4 * i + 1] = gray[4 * i + 2] = grayAt(data, i);
    gray[4 * i + 3] = data[4 * i + 3]!;
  }
}
