import { box, createMatrix, laplacian, matrixFromRows, type Matrix } from '../../convolve/index.ts';
import { areaOf, type Point } from '../../grid/index.ts';
import type { Colour } from '../../vision/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { placeLink } from '../link.ts';

/** A kernel as deep as a colour picture: a layer for each colour, all of one size. */
export type DeepKernel = Readonly<Record<Colour, Matrix>>;

const alike = (layer: Matrix): DeepKernel => ({ red: layer, green: layer, blue: layer });
const single = (weight: number): Matrix => matrixFromRows([[weight]]);
const times = ({ width, height, data }: Matrix, factor: number): Matrix =>
  createMatrix(
    width,
    height,
    data.map((weight) => factor * weight),
  );

export const DEEP_KERNELS = {
  /** Each of the 27 weights is 1/27. */
  blur: alike(times(box(3, 3), 1 / 3)),
  edges: alike(laplacian()),
  gray: { red: single(0.299), green: single(0.587), blue: single(0.114) },
  green: { red: single(-1), green: single(2), blue: single(-1) },
} as const satisfies Readonly<Record<string, DeepKernel>>;

export type DeepName = keyof typeof DEEP_KERNELS;
export const DEEP_NAMES = Object.keys(DEEP_KERNELS) as DeepName[];

/** A deep kernel, and the pixel that is looked at. */
export interface ColourState {
  readonly kernel: DeepName;
  readonly place: Point;
}

/** What the figure opens with: the green turtle in the still life. */
export const COLOUR_FIRST: ColourState = { kernel: 'green', place: { x: 1200, y: 860 } };

/** A photo of this size under a deep kernel, which is what is shown. */
export const colourModel = (photo: {
  readonly width: number;
  readonly height: number;
}): FigureModel<ColourState, DeepKernel> => ({
  make: ({ kernel }) => DEEP_KERNELS[kernel],
  link: joinedLink(choiceLink('kernel', DEEP_NAMES), placeLink(areaOf(photo))),
  looks: ['place'],
});
