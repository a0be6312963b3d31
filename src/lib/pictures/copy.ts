import type { Picture } from './picture.ts';

/** Pixels that are copied in one step, which takes a millisecond or two. */
const PIXELS_AT_ONCE = 1_000_000;

/**
 * A copy of a picture, to be transferred to another thread. It is made in steps: copying a large
 * picture in one go, as posting it would, blocks the page for tens of milliseconds.
 *
 * @param pause Resolves when the next step may be taken.
 * @throws {RangeError} if there is not enough memory.
 */
export async function copyOf(
  { width, height, data }: Picture,
  pause: () => Promise<void>,
): Promise<Picture> {
  const copy = new Uint8ClampedArray(data.length);
  for (let start = 0; start < data.length; start += 4 * PIXELS_AT_ONCE) {
    if (start > 0) await pause();
    copy.set(data.subarray(start, start + 4 * PIXELS_AT_ONCE), start);
  }
  return { width, height, data: copy };
}
