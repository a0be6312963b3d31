import type { FigureSource, NamedKernel } from '../../../lib/films/source.ts';
import {
  box,
  correlate,
  identity,
  laplacian,
  matrixFromRows,
  sharpen,
  sobel,
  type Matrix,
} from '../../../lib/convolve/index.ts';

/** A bright disc on a dark ground, eight by eight. */
const disc = matrixFromRows([
  [20, 20, 24, 28, 28, 24, 20, 20],
  [20, 40, 120, 180, 180, 120, 40, 20],
  [24, 120, 210, 220, 220, 210, 120, 24],
  [28, 180, 220, 230, 230, 220, 180, 28],
  [28, 180, 220, 230, 230, 220, 180, 28],
  [24, 120, 210, 220, 220, 210, 120, 24],
  [20, 40, 120, 180, 180, 120, 40, 20],
  [20, 20, 24, 28, 28, 24, 20, 20],
]);

export const sliding: FigureSource = {
  image: disc,
  kernel: box(3, 3),
  border: 'replicate',
  storage: { range: 'clamp', rounding: 'half-even' },
};

export const kernels: readonly NamedKernel[] = [
  { name: 'mean', kernel: box(3, 3) },
  { name: 'sharpen', kernel: sharpen() },
  { name: 'vertical edges', kernel: sobel('x') },
  { name: 'horizontal edges', kernel: sobel('y') },
  { name: 'edges all round', kernel: laplacian() },
  { name: 'identity', kernel: identity() },
];

/** The kernels that find edges, with their weights. */
export const edgeKernels = [
  { matrix: sobel('x'), panel: 'kernel', label: 'Vertical edges: sobel_x' },
  { matrix: sobel('y'), panel: 'kernel', label: 'Horizontal edges: sobel_y' },
  { matrix: laplacian(), panel: 'kernel', label: 'Edges all round: laplacian' },
] as const;

/** The disc's output under a kernel, before it is stored as bytes. */
export const sumsUnder = (kernel: Matrix): Matrix =>
  correlate(disc, kernel, { border: 'replicate' });

/** The top left corner: its pixel, the one on the diagonal, and what two kernels make of it. */
export const corner = {
  pixel: String(disc.data[0]),
  diagonal: String(disc.data[disc.width + 1]),
  vertical: String(sumsUnder(sobel('x')).data[0]),
  allRound: String(sumsUnder(laplacian()).data[0]),
};

/** How many multiplications a picture takes: width x height x M x N. */
function multiplications(picture: Pick<Matrix, 'width' | 'height'>, side: number) {
  const each = side * side;
  const all = picture.width * picture.height * each;
  return {
    picture: `${picture.width}\u00a0×\u00a0${picture.height}`,
    kernel: `${side}\u00a0×\u00a0${side}`,
    each: each.toLocaleString('en'),
    all: all.toLocaleString('en'),
  };
}

export const costs = [
  multiplications(disc, 3),
  multiplications({ width: 512, height: 512 }, 3),
  multiplications({ width: 1640, height: 1190 }, 3),
  multiplications({ width: 1640, height: 1190 }, 21),
];
