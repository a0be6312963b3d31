import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { toBytes, type Matrix } from '../../lib/convolve/index.ts';

/** The pictures of PixelPictures.astro: gray levels as they are, one pixel for each number. */

const lessons = Object.values(
  import.meta.glob<{ pictures: Readonly<Record<string, Matrix>> }>(
    '../../content/lessons/*/pictures.ts',
    { eager: true },
  ),
);

interface Props {
  matrix: Matrix;
}

export const getStaticPaths = () =>
  lessons
    .flatMap(({ pictures }) => Object.entries(pictures))
    .map(([picture, matrix]) => ({ params: { picture }, props: { matrix } }));

export const GET: APIRoute<Props> = async ({ props: { matrix } }) => {
  const { width, height } = matrix;
  const png = sharp(toBytes(matrix), { raw: { width, height, channels: 1 } }).png();
  return new Response(new Uint8Array(await png.toBuffer()));
};
