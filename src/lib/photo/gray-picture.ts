import { grayAt } from '../matrix/index.ts';
import type { Picture } from '../pictures/index.ts';

/** A photo in gray, weighed as `grayscale` does; transparency is left as it is. */
export function grayPicture(picture: Picture): Picture {
  const data = new Uint8ClampedArray(picture.data);
  for (let i = 0; 4 * i < data.length; i++) {
    data[4 * i] = data[4 * i + 1] = data[4 * i + 2] = grayAt(data, i);
  }
  return { ...picture, data };
}
