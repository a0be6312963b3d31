import { correlate, matrixFromRows, type Matrix } from '../../convolve/index.ts';
import { kernelEvidence, learnKernel, type KernelEvidence } from '../../learning/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { pictures, type PictureName } from '../learned-kernel/pictures.ts';
import { onSlider, sliderLink, type Slider } from '../slider.ts';

export const SURFACE_PICTURES = ['dots', 'house', 'flat'] as const satisfies readonly PictureName[];
export type SurfacePicture = (typeof SURFACE_PICTURES)[number];

/** A kernel of two weights that is looked for: where that begins, how fast and how long it goes. */
export interface SurfaceState {
  readonly picture: SurfacePicture;
  readonly left: number;
  readonly right: number;
  readonly rate: number;
  readonly steps: number;
}

/** How far the weights are drawn, either way. */
export const REACH = 3;

const weight = (label: string): Slider => ({ label, min: -REACH, max: REACH, step: 0.1 });
export const SURFACE_SLIDERS = {
  left: weight('Left weight at the start'),
  right: weight('Right weight at the start'),
  rate: { label: 'Learning rate', min: 0.02, max: 1.5, step: 0.02 },
  steps: { label: 'Steps', min: 0, max: 60, step: 1, kind: 'a whole number' },
} as const satisfies Record<string, Slider>;

export const SURFACE_FIRST: SurfaceState = {
  picture: 'house',
  left: 2.4,
  right: 1.2,
  rate: 0.3,
  steps: 20,
};

/** What is hidden: the pixel to the right, minus the pixel itself. */
export const TARGET = matrixFromRows([[-1, 1]]);

/** Two weights. */
export interface Weights {
  readonly left: number;
  readonly right: number;
}

/** The loss over two weights, and the way of a search down to where it is least. */
export interface Surface extends SurfaceState {
  readonly evidence: KernelEvidence;
  readonly path: readonly (Weights & { readonly loss: number })[];
}

/** Further out a search is not followed: it will not come back. */
const FAR = 1e6;

const weightsOf = ({ data }: Matrix): Weights => ({ left: data[0]!, right: data[1]! });

function pathOf(image: Matrix, { left, right, rate, steps }: SurfaceState): Surface['path'] {
  const after = correlate(image, TARGET, { size: 'valid' });
  const start = matrixFromRows([[left, right]]);
  const path: Surface['path'][number][] = [];
  for (const step of learnKernel(image, after, { start, optimizer: { kind: 'sgd', rate } })) {
    const weights = weightsOf(step.kernel);
    path.push({ ...weights, loss: step.loss });
    const isFar = Math.max(Math.abs(weights.left), Math.abs(weights.right)) > FAR;
    if (isFar || step.step === steps) break;
  }
  return path;
}

export const surfaceModel: FigureModel<SurfaceState, Surface> = {
  make(state) {
    const { left, right, rate, steps } = SURFACE_SLIDERS;
    const held: SurfaceState = {
      picture: state.picture,
      left: onSlider(left, state.left),
      right: onSlider(right, state.right),
      rate: onSlider(rate, state.rate),
      steps: onSlider(steps, state.steps),
    };
    const image = pictures[held.picture];
    const evidence = kernelEvidence(image, TARGET.width, TARGET.height);
    return { ...held, evidence, path: pathOf(image, held) };
  },
  link: joinedLink(choiceLink('picture', SURFACE_PICTURES), sliderLink(SURFACE_SLIDERS)),
};

/** A line of equal loss: an ellipse around the weights that are hidden. */
export interface Contour {
  readonly loss: number;
  /** Half of its length along the flattest direction, and across it. */
  readonly along: number;
  readonly across: number;
  /** The flattest direction, in degrees from the axis of the left weight to that of the right one. */
  readonly degrees: number;
}

/** Losses with a line of their own, each four times the one before. */
const LEVELS = Array.from({ length: 7 }, (_, i) => 4 ** i / 64);

/** A direction that is not bent at all has lines without an end: they leave the drawing on both sides. */
const LONG = 10 * REACH;

/**
 * Lines of equal loss. Around its least value, 0, the loss is half the sum of bend * distance^2 along
 * the two directions of the evidence, so half an axis is sqrt(2 loss / bend).
 */
export function contoursOf({ directions }: KernelEvidence): readonly Contour[] {
  const [steep, flat] = directions as [(typeof directions)[0], (typeof directions)[0]];
  const { left, right } = weightsOf(flat.weights);
  const degrees = (Math.atan2(right, left) * 180) / Math.PI;
  const half = (loss: number, bend: number): number => Math.min(LONG, Math.sqrt((2 * loss) / bend));
  return LEVELS.map((loss) => ({
    loss,
    along: half(loss, flat.bend),
    across: half(loss, steep.bend),
    degrees,
  }));
}
