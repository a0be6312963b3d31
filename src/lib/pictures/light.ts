import { createMatrix, type Matrix } from '../convolve/index.ts';
import { linearToSrgb, srgbToLinear } from '../vision/index.ts';
import type { BytePlane } from './byte-planes.ts';
import { stripOf, type StripTask } from './strip.ts';

/** The light of each byte, from 0 to 255 as bytes have it: so a constant, alpha and ranges mean the same. */
const LIGHT = srgbToLinear({
  width: 256,
  height: 1,
  data: Uint8Array.from({ length: 256 }, (_, byte) => byte),
}).data.map((light) => 255 * light);

/** The light of the bytes that a kernel reads for some rows of the result, and these rows in it. */
export function lightStrip<Task extends StripTask & Pick<BytePlane, 'image'>>(task: Task) {
  const { image, rows } = stripOf(task.image, task);
  const light = createMatrix(image.width, image.height);
  for (let i = 0; i < light.data.length; i++) light.data[i] = LIGHT[image.data[i]!]!;
  return { ...task, image: light, rows };
}

/** What a picture stores for sums of light: numbers from 0 to 255 that are not rounded yet. */
export const encodedLight = (sums: Matrix): Matrix =>
  linearToSrgb({ ...sums, data: sums.data.map((light) => light / 255) });
