import { gaussianSize, type Matrix } from '../../convolve/index.ts';
import { areaOf, type Point } from '../../grid/index.ts';
import { unsharpKernel } from '../../vision/index.ts';
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

/** What the figure opens with: at a digit of the printed table in the still life. */
export const SHARPEN_FIRST: SharpenState = { amount: 1, radius: 1.5, place: { x: 376, y: 872 } };

/**
 * Unsharp masking as one kernel, in the size that OpenCV takes for bytes.
 *
 * @throws {RangeError} for what its sliders do not reach
 */
export function sharpenKernel({ amount, radius }: Omit<SharpenState, 'place'>): Matrix {
  const sigma = onSlider(SHARPEN_SLIDERS.radius, radius);
  const strength = onSlider(SHARPEN_SLIDERS.amount, amount);
  return unsharpKernel(sigma, strength, gaussianSize(sigma));
}

/** A photo of this size, sharpened; what is shown is the kernel. */
export const sharpenModel = (photo: {
  readonly width: number;
  readonly height: number;
}): FigureModel<SharpenState, Matrix> => ({
  make: sharpenKernel,
  link: joinedLink(sliderLink(SHARPEN_SLIDERS), placeLink(areaOf(photo))),
  looks: ['place'],
});
