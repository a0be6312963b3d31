import type { Matrix } from '../../convolve/index.ts';
import type { Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { bordersLink } from './link.ts';
import type { Rule } from './rules.ts';
import { borderScene, type BorderScene } from './scene.ts';

/** An image, the sides of the kernel, and what is looked at: a rule, and a place that borrows. */
export interface BordersState {
  readonly image: Matrix;
  readonly kernel: Pick<Matrix, 'width' | 'height'>;
  readonly rule: Rule;
  readonly place: Point;
}

/** What the figure of borders begins with. */
export interface BordersSource {
  readonly first: BordersState;
  /** The pixel value to draw as white. */
  readonly white: number;
}

/** Side by side, the image is there six times, so it has to be small. */
export const bordersModel = (white: number): FigureModel<BordersState, BorderScene> => ({
  make: ({ image, kernel }) => borderScene(image, kernel, white),
  link: bordersLink,
  limits: { image: 8 },
  looks: ['rule', 'place'],
});
