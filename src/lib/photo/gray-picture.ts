import { grayscale } from '../convolve/index.ts';
import type { Picture } from '../pictures/index.ts';

/** A photo in gray, weighed as `grayscale` does; transparency is left as it is. */
export function grayPicture(picture: Picture): Picture {
  const gray = grayscale(picture).data;
  const data = new Uint8ClampedArray(picture.data);
  for (let i = 0; i < gray.length; i++) {
    data[4 * i] = data[4 * i + 1] = data[4 * i + 2] = gray[i]!;
  }
  return { ...picture, data };
}
