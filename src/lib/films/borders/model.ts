import type { Matrix } from '../../convolve/index.ts';
import type { Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { bordersLink } from './link.ts';
import { borderScene, type BorderScene } from './scene.ts';

/** An image, the sides of the kernel, and the place whose borrowing is looked at. */
export interface BordersState {
  readonly image: Matrix;
  readonly kernel: Pick<Matrix, 'width' | 'height'>;
  readonly place: Point;
}

/** What the figure of borders begins with. */
export interface BordersSource {
  readonly first: BordersState;
  /** The pixel value to draw as white. */
  readonly white: number;
}

/** The image is there six times, so it has to be small. */
export const bordersModel = (white: number): FigureModel<BordersState, BorderScene> => ({
  make: ({ image, kernel }) => borderScene(image, kernel, white),
  link: bordersLink,
  limits: { image: 8 },
  looks: ['place'],
});
