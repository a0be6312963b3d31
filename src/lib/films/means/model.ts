import type { FigureModel } from '../edit-session.ts';
import { onSlider, sliderLink, type Slider } from '../slider.ts';
import { meansOf, MOST_MEANS, REACH, type Means } from './means.ts';

export interface MeansState {
  readonly count: number;
  /** Where the plot is read, in pixels from the middle. */
  readonly distance: number;
}

export const MEANS_SLIDERS = {
  count: { label: 'Count', min: 1, max: MOST_MEANS, step: 1, kind: 'a whole number' },
  distance: { label: 'Distance', min: -REACH, max: REACH, step: 1, kind: 'a whole number' },
} as const satisfies Record<string, Slider>;

export const MEANS_FIRST: MeansState = { count: 3, distance: 0 };

export const meansModel: FigureModel<MeansState, Means> = {
  make: ({ count }) => meansOf(onSlider(MEANS_SLIDERS.count, count)),
  link: sliderLink(MEANS_SLIDERS),
  looks: ['distance'],
};
