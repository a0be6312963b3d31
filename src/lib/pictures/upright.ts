import type { Picture } from './picture.ts';

/**
 * A picture turned and mirrored so that it is seen as it was taken.
 *
 * @param picture As it is stored.
 * @param orientation 1 to 8, which side the first row and the first column are (EXIF, tag 0x0112);
 *   anything else leaves the picture as it is, like 1.
 * @returns The picture itself for 1; from 5 on, width and height change places.
 */
export function upright(picture: Picture, orientation: number): Picture {
  const { width, height, data } = picture;
  const [right, down] = [1, width];
  const [lastColumn, lastRow] = [width - 1, (height - 1) * width];
  /** For each orientation: where the first pixel of the result is stored, and its two neighbours. */
  const walks: Readonly<Record<number, readonly [start: number, x: number, y: number]>> = {
    2: [lastColumn, -right, down],
    3: [lastRow + lastColumn, -right, -down],
    4: [lastRow, right, -down],
    5: [0, down, right],
    6: [lastRow, -down, right],
    7: [lastRow + lastColumn, -down, -right],
    8: [lastColumn, down, -right],
  };
  const walk = walks[orientation];
  if (walk === undefined) return picture;
  const [start, stepX, stepY] = walk;
  const size = orientation < 5 ? { width, height } : { width: height, height: width };
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  for (let y = 0, i = 0; y < size.height; y++) {
    let at = start + y * stepY;
    for (let x = 0; x < size.width; x++, at += stepX) to[i++] = from[at]!;
  }
  return { ...size, data: new Uint8ClampedArray(to.buffer) };
}
