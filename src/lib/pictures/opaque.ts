import type { Picture } from './picture.ts';

/** Kept as long as the picture: it is asked at each change of a weight. */
const known = new WeakMap<Picture, boolean>();

/** Whether alpha is 255 everywhere. */
export function isOpaque(picture: Picture): boolean {
  const answer = known.get(picture) ?? everyAlphaIs255(picture);
  known.set(picture, answer);
  return answer;
}

function everyAlphaIs255({ data }: Picture): boolean {
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return false;
  return true;
}
