import { box, gaussian, type Matrix } from '../../convolve/index.ts';
import { areaOf, type Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { placeLink } from '../link.ts';
import { onSlider, sliderLink, type Slider } from '../slider.ts';

export const BLUR_KINDS = ['gaussian', 'box'] as const;
export type BlurKind = (typeof BLUR_KINDS)[number];

/** What is averaged: bytes as they are stored, or the light that they stand for. */
export const AVERAGED = ['bytes', 'light'] as const;
export type Averaged = (typeof AVERAGED)[number];

/** A blur, and the pixel that is looked at. A box has no use for sigma, and keeps it. */
export interface BlurState {
  readonly kind: BlurKind;
  readonly size: number;
  readonly sigma: number;
  readonly average: Averaged;
  readonly place: Point;
}

export const BLUR_SLIDERS = {
  size: { label: 'Size', unit: 'px', min: 1, max: 25, step: 2, kind: 'an odd number' },
  sigma: { label: 'Sigma', unit: 'px', min: 0.3, max: 8, step: 0.1 },
} as const satisfies Record<string, Slider>;

/** What the figure opens with: on the bubbles in the glass of the still life. */
export const BLUR_FIRST: BlurState = {
  kind: 'gaussian',
  size: 13,
  sigma: 2,
  average: 'bytes',
  place: { x: 1000, y: 560 },
};

/** The kernel of a blur. @throws {RangeError} for what its sliders do not reach */
export function blurKernel({
  kind,
  size,
  sigma,
}: Pick<BlurState, 'kind' | 'size' | 'sigma'>): Matrix {
  const side = onSlider(BLUR_SLIDERS.size, size);
  return kind === 'box' ? box(side, side) : gaussian(side, onSlider(BLUR_SLIDERS.sigma, sigma));
}

/** A kernel, and what it averages. */
export interface Blur extends Pick<BlurState, 'average'> {
  readonly kernel: Matrix;
}

/** A photo of this size under a blur. */
export const blurModel = (photo: {
  readonly width: number;
  readonly height: number;
}): FigureModel<BlurState, Blur> => ({
  make: (state) => ({ kernel: blurKernel(state), average: state.average }),
  link: joinedLink(
    choiceLink('kind', BLUR_KINDS),
    sliderLink(BLUR_SLIDERS),
    choiceLink('average', AVERAGED),
    placeLink(areaOf(photo)),
  ),
  looks: ['place'],
});
