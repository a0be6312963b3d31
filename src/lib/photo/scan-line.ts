import type { Picture } from '../pictures/index.ts';

/**
 * The gray levels along a row of a gray picture, one for each column: what a scan line crosses.
 *
 * @param picture Red, green and blue are the same, as `grayPicture` and the mode `gray` make them.
 * @returns `picture.width` numbers from 0 to 255.
 */
export function scanLine({ width, data }: Picture, row: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: width }, (_, x) => data[4 * (row * width + x)]!);
}
