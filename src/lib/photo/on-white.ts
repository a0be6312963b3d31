import { isOpaque, type Picture } from '../pictures/index.ts';

/** A photo laid on white: an opaque one is left as it is. */
export function onWhite(picture: Picture): Picture {
  if (isOpaque(picture)) return picture;
  const data = picture.data.map((byte, i) => {
    const alpha = picture.data[i - (i % 4) + 3]! / 255;
    return i % 4 === 3 ? 255 : Math.round(byte * alpha + 255 * (1 - alpha));
  });
  return { ...picture, data };
}
