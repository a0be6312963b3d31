import { areaOf, type Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { placeLink } from '../link.ts';
import { onSlider, sliderLink, type Slider } from '../slider.ts';

/** How much noise there is: the standard deviation of what is added to each pixel, in gray levels. */
export const NOISES = ['0', '5', '10'] as const;
export type NoiseLevel = (typeof NOISES)[number];

/** What was done to the photo before its focus is measured. */
export interface FocusShown {
  readonly sigma: number;
  readonly noise: NoiseLevel;
}

export interface FocusState extends FocusShown {
  readonly place: Point;
}

export const SIGMA = {
  label: 'Blur: sigma',
  unit: 'px',
  min: 0,
  max: 5,
  step: 0.25,
} as const satisfies Slider;

/** What the figure opens with: on the bubbles in the glass of the still life. */
export const FOCUS_FIRST: FocusState = { sigma: 1, noise: '0', place: { x: 1007, y: 566 } };

/** The seed of the noise: the meter and the picture have the same. */
export const NOISE_SEED = 1;

/** A photo of this size, blurred and with noise. */
export const focusModel = (photo: {
  readonly width: number;
  readonly height: number;
}): FigureModel<FocusState, FocusShown> => ({
  make: ({ sigma, noise }) => ({ sigma: onSlider(SIGMA, sigma), noise }),
  link: joinedLink(
    sliderLink({ sigma: SIGMA }),
    choiceLink('noise', NOISES),
    placeLink(areaOf(photo)),
  ),
  looks: ['place'],
});
