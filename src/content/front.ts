import type { FigureSource, NamedKernel } from '../lib/films/source.ts';
import { box, laplacian, matrixFromRows, sharpen, sobel } from '../lib/convolve/index.ts';

/** A small bright arrow, for the figure that the front page opens with. */
export const opening: FigureSource = {
  image: matrixFromRows([
    [30, 30, 30, 210, 30, 30, 30],
    [30, 30, 30, 210, 210, 30, 30],
    [210, 210, 210, 210, 210, 210, 30],
    [210, 210, 210, 210, 210, 210, 210],
    [210, 210, 210, 210, 210, 210, 30],
    [30, 30, 30, 210, 210, 30, 30],
    [30, 30, 30, 210, 30, 30, 30],
  ]),
  kernel: box(3, 3),
  storage: { range: 'clamp', rounding: 'half-even' },
};

export const kernels: readonly NamedKernel[] = [
  { name: 'blur', kernel: box(3, 3) },
  { name: 'sharpen', kernel: sharpen() },
  { name: 'vertical edges', kernel: sobel('x') },
  { name: 'edges all round', kernel: laplacian() },
];

/** Opens half-way through the fourth row, so that there is something to see. */
const stepsPerPixel = 13;
export const start = (3 * 7 + 3) * stepsPerPixel + 5;
