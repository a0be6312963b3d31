import { areaOf, type Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { joinedLink } from '../joined-link.ts';
import { placeLink } from '../link.ts';
import { onSlider, sliderLink, type Slider } from '../slider.ts';

/** Two thresholds for slopes: the magnitudes of the Sobel sums, cut off at 255. */
export interface Thresholds {
  readonly low: number;
  readonly high: number;
}

export interface CannyState extends Thresholds {
  readonly place: Point;
}

export const CANNY_SLIDERS = {
  low: { label: 'Low', min: 0, max: 255, step: 1 },
  high: { label: 'High', min: 0, max: 255, step: 1 },
} as const satisfies Record<string, Slider>;

/** What the figure opens with: on the bubbles in the glass of the still life. */
export const CANNY_FIRST: CannyState = { low: 30, high: 80, place: { x: 1007, y: 566 } };

/** Sigma of the blur before anything else. */
export const SMOOTH_SIGMA = 1.4;

/** A photo of this size, and its lines. */
export const cannyModel = (photo: {
  readonly width: number;
  readonly height: number;
}): FigureModel<CannyState, Thresholds> => ({
  make({ low, high }) {
    const thresholds = {
      low: onSlider(CANNY_SLIDERS.low, low),
      high: onSlider(CANNY_SLIDERS.high, high),
    };
    if (low > high) throw new RangeError(`Low, ${low}, cannot be above high, ${high}.`);
    return thresholds;
  },
  link: joinedLink(sliderLink(CANNY_SLIDERS), placeLink(areaOf(photo))),
  looks: ['place'],
});

/** The thresholds after one was moved: the other one is pushed along. */
export const moved = (name: keyof Thresholds, value: number, { low, high }: Thresholds) =>
  name === 'low'
    ? { low: value, high: Math.max(high, value) }
    : { low: Math.min(low, value), high: value };
