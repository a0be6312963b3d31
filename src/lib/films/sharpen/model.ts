import { createMatrix, gaussian, gaussianSize, type Matrix } from '../../convolve/index.ts';
import { areaOf, type Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { joinedLink } from '../joined-link.ts';
import { placeLink } from '../link.ts';
import { onSlider, sliderLink, type Slider } from '../slider.ts';

/** How much of the detail is added, how wide the blur is that finds it, and the pixel that is looked at. */
export interface SharpenState {
  readonly amount: number;
  /** Sigma of the blur. */
  readonly radius: number;
  readonly place: Point;
}

export const SHARPEN_SLIDERS = {
  amount: { label: 'Amount', min: 0, max: 5, step: 0.1 },
  radius: { label: 'Radius', unit: 'px', min: 0.3, max: 6, step: 0.1 },
} as const satisfies Record<string, Slider>;

/** What the figure opens with: on the rim of the glass in the still life. */
export const SHARPEN_FIRST: SharpenState = { amount: 1, radius: 1.5, place: { x: 820, y: 600 } };

/**
 * Unsharp masking as one kernel:
 *
 *     identity + amount (identity - gaussian(radius))
 *
 * @throws {RangeError} for what its sliders do not reach
 */
export function unsharpKernel({ amount, radius }: Omit<SharpenState, 'place'>): Matrix {
  const sigma = onSlider(SHARPEN_SLIDERS.radius, radius);
  const strength = onSlider(SHARPEN_SLIDERS.amount, amount);
  const blur = gaussian(gaussianSize(sigma), sigma);
  const middle = (blur.data.length - 1) / 2;
  const weights = blur.data.map(
    (weight, index) => (index === middle ? 1 + strength : 0) - strength * weight,
  );
  return createMatrix(blur.width, blur.height, weights);
}

/** A photo of this size, sharpened; what is shown is the kernel. */
export const sharpenModel = (photo: {
  readonly width: number;
  readonly height: number;
}): FigureModel<SharpenState, Matrix> => ({
  make: unsharpKernel,
  link: joinedLink(sliderLink(SHARPEN_SLIDERS), placeLink(areaOf(photo))),
  looks: ['place'],
});
