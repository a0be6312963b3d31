import type { FigureModel } from '../edit-session.ts';
import { sliderLink, type Slider } from '../slider.ts';

/** The seed of a training: of its first weights, and of the order of drawings. */
export interface TrainingState {
  readonly seed: number;
}

export const SEED_SLIDER: Slider = { label: 'Seed', min: 1, max: 99, step: 1 };

export const TRAINING_FIRST: TrainingState = { seed: 1 };

export const trainingModel: FigureModel<TrainingState, TrainingState> = {
  make: (state) => state,
  link: sliderLink({ seed: SEED_SLIDER }),
};
