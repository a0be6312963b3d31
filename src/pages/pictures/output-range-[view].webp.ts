import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { correlate, createMatrix, sobel, toBytes } from '../../lib/convolve/index.ts';
import { VIEWS, type View } from '../../lib/films/output-range/scene.ts';
import { SIGN_SCALING, signPicture } from '../../lib/films/photo-range/signs.ts';
import { matrixPicture, type Picture } from '../../lib/photo/index.ts';
import { stillLife } from '../../render/still-life.ts';

/** The gray photo under sobel_x in each view of the lesson on the output range. */

const sums = correlate(stillLife.pixels, sobel('x'));

const asPicture = (bytes: Uint8ClampedArray): Picture =>
  matrixPicture(createMatrix(sums.width, sums.height, bytes));

const pictureOf = (view: View): Picture =>
  view === 'signs'
    ? signPicture(asPicture(toBytes(sums, SIGN_SCALING)))
    : asPicture(toBytes(sums, { range: view }));

export const getStaticPaths = () => VIEWS.map((view) => ({ params: { view }, props: { view } }));

export const GET: APIRoute<{ view: View }> = async ({ props: { view } }) => {
  const { width, height, data } = pictureOf(view);
  const file = sharp(data, { raw: { width, height, channels: 4 } }).webp({ quality: 80 });
  return new Response(new Uint8Array(await file.toBuffer()));
};
