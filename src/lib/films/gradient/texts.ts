import type { Point } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import type { Axis } from '../../convolve/index.ts';
import type { Operator } from '../../vision/index.ts';
import type { GradientShown, GradientView } from './model.ts';
import type { Slope } from './slope.ts';

const VIEWS: Readonly<Record<GradientView, string>> = {
  x: 'along x: bright where it gets brighter to the right, dark where it gets darker, gray where nothing changes. It finds upright edges.',
  y: 'along y: bright where it gets brighter downwards, dark where it gets darker, gray where nothing changes. It finds level edges.',
  magnitude: 'magnitude: the steeper, the brighter, whichever way the edge runs.',
  direction:
    'direction: the hue says towards which side it gets brighter, the brightness says how steeply.',
};

/** The kernels as their inventors are called. */
export const OPERATOR_NAMES = { sobel: 'Sobel', prewitt: 'Prewitt', scharr: 'Scharr' } as const;

/** What is shown, in a sentence or two. */
export const gradientSentence = ({ view, operator }: GradientShown): string =>
  `${OPERATOR_NAMES[operator]}, ${VIEWS[view]}`;

const SIDES = [
  'the left',
  'the upper left',
  'the top',
  'the upper right',
  'the right',
  'the lower right',
  'the bottom',
  'the lower left',
];

/** To which side an angle points, in eighths of a turn. */
export const sideOf = (degrees: number): string => SIDES[Math.round((degrees + 180) / 45) % 8]!;

/** The slope at a pixel, in a sentence. */
export function slopeText({ x, y }: Point, { x: gx, y: gy, magnitude, degrees }: Slope): string {
  const begin = `At row ${y}, column ${x}, gx is ${formatNumber(gx)} and gy is ${formatNumber(gy)}`;
  if (magnitude === 0) return `${begin}: flat, without a direction.`;
  return `${begin}: magnitude ${formatNumber(magnitude, 0)}, direction ${formatNumber(degrees, 0)}°, brighter towards ${sideOf(degrees)}.`;
}

/** A kernel, for a voice. */
export const kernelText = (operator: Operator, axis: Axis): string =>
  `${OPERATOR_NAMES[operator]} along ${axis}`;

/** What the hand on the wheel shows, for a voice. */
export const wheelText = ({ magnitude, degrees }: Slope): string =>
  magnitude === 0
    ? 'Directions by hue'
    : `Directions by hue; a hand points towards ${sideOf(degrees)}`;
