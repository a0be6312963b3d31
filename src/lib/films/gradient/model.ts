import { areaOf, type Point } from '../../grid/index.ts';
import type { Operator } from '../../vision/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { placeLink } from '../link.ts';
import { OPERATORS } from './slope.ts';

export const GRADIENT_VIEWS = ['x', 'y', 'magnitude', 'direction'] as const;
export type GradientView = (typeof GRADIENT_VIEWS)[number];

/** What is shown of the slopes of a photo, and by which pair of kernels they are found. */
export interface GradientShown {
  readonly view: GradientView;
  readonly operator: Operator;
}

export interface GradientState extends GradientShown {
  readonly place: Point;
}

/** What the figure opens with: on the nose of the fox in the still life. */
export const GRADIENT_FIRST: GradientState = {
  view: 'x',
  operator: 'sobel',
  place: { x: 719, y: 622 },
};

/** A photo of this size, and its slopes. */
export const gradientModel = (photo: {
  readonly width: number;
  readonly height: number;
}): FigureModel<GradientState, GradientShown> => ({
  make: ({ view, operator }) => ({ view, operator }),
  link: joinedLink(
    choiceLink('view', GRADIENT_VIEWS),
    choiceLink('operator', OPERATORS),
    placeLink(areaOf(photo)),
  ),
  looks: ['place'],
});
