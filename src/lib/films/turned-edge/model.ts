import type { Matrix } from '../../convolve/index.ts';
import type { Operator } from '../../vision/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { onSlider, sliderLink, type Slider } from '../slider.ts';
import { foundIn, SOFTNESSES, turnedEdge, type Found, type Softness } from './edge.ts';
import { errorsOf, MOST_DEGREES, type Errors } from './errors.ts';

export interface TurnedEdgeState {
  /** Where the edge gets brighter, clockwise from the right. */
  readonly angle: number;
  readonly softness: Softness;
}

export const ANGLE: Slider = { label: 'Angle', unit: '°', min: 0, max: MOST_DEGREES, step: 1 };

/** What the figure opens with: where the three are furthest apart. */
export const TURNED_FIRST: TurnedEdgeState = { angle: 24, softness: 'sharp' };

export interface TurnedEdge extends TurnedEdgeState {
  readonly edge: Matrix;
  readonly found: Readonly<Record<Operator, Found>>;
  readonly errors: Errors;
}

const known = new Map<Softness, Errors>();

/** The errors at all angles, worked out once. */
function allErrors(softness: Softness): Errors {
  const errors = known.get(softness) ?? errorsOf(softness);
  known.set(softness, errors);
  return errors;
}

export const turnedEdgeModel: FigureModel<TurnedEdgeState, TurnedEdge> = {
  make({ angle, softness }) {
    const degrees = onSlider(ANGLE, angle);
    const edge = turnedEdge(degrees, softness);
    return { angle, softness, edge, found: foundIn(edge, degrees), errors: allErrors(softness) };
  },
  link: joinedLink(sliderLink({ angle: ANGLE }), choiceLink('softness', SOFTNESSES)),
};
