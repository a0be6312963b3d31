import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { stillLife } from '../../render/still-life.ts';
import { correlate, RANGES, sobel, toBytes, type Range } from '../../lib/convolve/index.ts';
import { VIEWS, type View } from '../../lib/films/output-range/scene.ts';

/** The gray photo under sobel_x in each view of the lesson on the output range. */

const sums = correlate(stillLife.pixels, sobel('x'));

/** Red, green and blue of the two signs at their strongest; sums beyond `strong` get no stronger. */
const NEGATIVE = [179, 18, 62];
const POSITIVE = [0, 105, 127];
const strong = 400;

/** White for 0; the sign by hue, and negative sums in stripes. */
function signColours(): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(3 * sums.data.length);
  sums.data.forEach((sum, index) => {
    const x = index % sums.width;
    const y = Math.floor(index / sums.width);
    const gap = sum < 0 && (x + y) % 4 === 0;
    const strength = gap ? 0 : Math.min(1, Math.abs(sum) / strong);
    const hue = sum < 0 ? NEGATIVE : POSITIVE;
    pixels.set(
      hue.map((channel) => 255 + (channel - 255) * strength),
      3 * index,
    );
  });
  return pixels;
}

const isRange = (view: View): view is Range => (RANGES as readonly string[]).includes(view);

export const getStaticPaths = () => VIEWS.map((view) => ({ params: { view }, props: { view } }));

export const GET: APIRoute<{ view: View }> = async ({ props: { view } }) => {
  const { width, height } = sums;
  const file = isRange(view)
    ? sharp(toBytes(sums, { range: view }), { raw: { width, height, channels: 1 } })
    : sharp(signColours(), { raw: { width, height, channels: 3 } });
  return new Response(new Uint8Array(await file.webp({ quality: 80 }).toBuffer()));
};
