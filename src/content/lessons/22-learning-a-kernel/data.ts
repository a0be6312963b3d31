import {
  convolve,
  correlate,
  createMatrix,
  flip,
  matrixFromRows,
  type Matrix,
} from '../../../lib/convolve/index.ts';
import { learnedFilm } from '../../../lib/films/learned-kernel/film.ts';
import { HIDDEN, LEARNED_FIRST } from '../../../lib/films/learned-kernel/model.ts';
import { pictures, type PictureName } from '../../../lib/films/learned-kernel/pictures.ts';
import { SURFACE_PICTURES, TARGET } from '../../../lib/films/loss-surface/model.ts';
import type { FigureSource } from '../../../lib/films/source.ts';
import { kernelEvidence, learnKernel } from '../../../lib/learning/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';

const text = (value: number, digits = 2): string => formatNumber(value, digits);
const rounded = (matrix: Matrix): Matrix => ({
  ...matrix,
  data: matrix.data.map((value) => Math.round(100 * value) / 100 + 0),
});

export const hidden = LEARNED_FIRST.kernel;

/** What the figure at the top opens with, and what it comes to. */
export const film = learnedFilm(LEARNED_FIRST);
export const opening = {
  pixels: text(film.after.data.length),
  weights: text(LEARNED_FIRST.kernel.data.length),
  loss: text(film.steps[0]!.loss),
};

/** A kernel of 2 x 2 on 4 x 4 pixels: small enough to follow every product. */
const small = {
  image: pictures.few,
  hidden: matrixFromRows([
    [-1, 1],
    [-1, 1],
  ]),
};
const smallAfter = correlate(small.image, small.hidden, { size: 'valid' });
const smallStep = learnKernel(small.image, smallAfter, {
  start: createMatrix(2, 2),
  optimizer: { kind: 'sgd', rate: 1 },
}).next().value;
const smallSums = correlate(small.image, smallStep.error, { size: 'valid' });
export const smallTexts = {
  errors: text(smallStep.error.data.length),
  sum: text(smallSums.data[0]!),
  gradient: text(smallStep.gradient.data[0]!),
};
/** The gradient in the stepper: the error lies where a kernel lies elsewhere. */
export const gradientSource: FigureSource = {
  image: small.image,
  kernel: smallStep.error,
  size: 'valid',
  white: 1,
};

/** How fast a search may go: on the surface, and for the nine weights of the figure at the top. */
export const surfaces = Object.fromEntries(
  SURFACE_PICTURES.map((name) => [
    name,
    kernelEvidence(pictures[name], TARGET.width, TARGET.height),
  ]),
) as Record<(typeof SURFACE_PICTURES)[number], ReturnType<typeof kernelEvidence>>;
export const limitOnHouse = text(surfaces.house.largestRate);

/** What each picture tells of nine weights. */
const ROWS: readonly (readonly [PictureName, string])[] = [
  ['dots', 'dots'],
  ['house', 'a house'],
  ['few', 'few pixels'],
  ['stripes', 'stripes'],
  ['flat', 'flat'],
];
export const evidence = Object.fromEntries(
  ROWS.map(([name]) => [name, kernelEvidence(pictures[name], 3, 3)]),
) as Record<PictureName, ReturnType<typeof kernelEvidence>>;
export const limitOnHouseOfNine = text(evidence.house.largestRate);
export const evidenceRows = ROWS.map(([name, words]) => {
  const { width, height } = pictures[name];
  return {
    name: words,
    pixels: text((width - 2) * (height - 2)),
    rank: text(evidence[name].rank),
    limit: text(evidence[name].largestRate),
  };
});

const searched = (image: PictureName, hidden: number, noise: '0' | '0.5' = '0') =>
  learnedFilm({
    ...LEARNED_FIRST,
    image: pictures[image],
    kernel: HIDDEN[hidden]!.kernel,
    rate: 0.1,
    noise,
  });
const found = (searchedFilm: ReturnType<typeof learnedFilm>): Matrix =>
  searchedFilm.steps.at(-1)!.kernel;

/** Two hidden kernels that make the same of stripes, and what is found for both. */
export const stripes = { sobel: searched('stripes', 0), laplacian: searched('stripes', 3) };
export const stripesFound = rounded(found(stripes.sobel));
export const flat = searched('flat', 0);
export const noisy = searched('dots', 0, '0.5');

/** The same pair of pictures, learned both ways. */
const byConvolution = learnedFilm({ ...LEARNED_FIRST, by: 'convolve' });
export const both = {
  correlated: rounded(found(film)),
  convolved: rounded(flip(found(byConvolution))),
};
export const bothMake = {
  correlated: correlate(pictures.dots, both.correlated, { size: 'valid' }),
  convolved: convolve(pictures.dots, both.convolved, { size: 'valid' }),
};
