import { box, type Matrix } from '../../convolve/index.ts';
import { areaOf, type Point } from '../../grid/index.ts';
import type { Noise } from '../../vision/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { placeLink } from '../link.ts';
import { onSlider, sliderLink, type Slider } from '../slider.ts';

export const NOISE_KINDS = ['salt-and-pepper', 'random-valued', 'gaussian'] as const;
export type NoiseKind = (typeof NOISE_KINDS)[number];

/** The median of a window, or the directional weighted one, which has a window of its own. */
export const MEDIAN_KINDS = ['plain', 'directional'] as const;
export type MedianKind = (typeof MEDIAN_KINDS)[number];

/** The noise on a photo, the side of the window of mean and median, and the pixel that is looked at. */
export interface MedianState {
  readonly kind: NoiseKind;
  readonly median: MedianKind;
  /** Of a Gaussian its sigma, in gray levels; of the others the share of the pixels, in percent. */
  readonly noise: number;
  readonly size: number;
  readonly place: Point;
}

export const MEDIAN_SLIDERS = {
  noise: { label: 'Noise', min: 0, max: 60, step: 1, kind: 'a whole number' },
  size: { label: 'Size', unit: 'px', min: 1, max: 9, step: 2, kind: 'an odd number' },
} as const satisfies Record<string, Slider>;

/** What the figure opens with: a white speck in a flat part of the still life. */
export const MEDIAN_FIRST: MedianState = {
  kind: 'salt-and-pepper',
  median: 'plain',
  noise: 10,
  size: 3,
  place: { x: 989, y: 573 },
};

/** What is done to the photo, and the window that both filters look through: the weights are the mean's. */
export interface Denoising {
  readonly median: MedianKind;
  readonly noise: Noise;
  readonly mean: Matrix;
}

/** The same noise each time. */
const SEED = 14;

/** @throws {RangeError} for what the sliders do not reach */
export function denoising({ kind, median, noise, size }: Omit<MedianState, 'place'>): Denoising {
  const amount = onSlider(MEDIAN_SLIDERS.noise, noise);
  const side = onSlider(MEDIAN_SLIDERS.size, size);
  return {
    median,
    noise:
      kind === 'gaussian'
        ? { kind, sigma: amount, seed: SEED }
        : { kind, share: amount / 100, seed: SEED },
    mean: box(side, side),
  };
}

/** A photo of this size with noise, and what is done about it. */
export const medianModel = (photo: {
  readonly width: number;
  readonly height: number;
}): FigureModel<MedianState, Denoising> => ({
  make: denoising,
  link: joinedLink(
    choiceLink('median', MEDIAN_KINDS),
    choiceLink('kind', NOISE_KINDS),
    sliderLink(MEDIAN_SLIDERS),
    placeLink(areaOf(photo)),
  ),
  looks: ['place'],
});
