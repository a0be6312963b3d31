import sharp from 'sharp';
import { createMatrix, type Matrix } from '../../src/lib/convolve/index.ts';
import { root } from './site.ts';

/** The photo of the lens and of the zoom, read without a browser. */
export async function readPhoto(): Promise<Matrix> {
  const { data, info } = await sharp(`${root}src/images/still-life-gray.png`)
    .grayscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return createMatrix(info.width, info.height, data);
}

export const pixelAt = ({ width, data }: Matrix, x: number, y: number): number =>
  data[y * width + x]!;
