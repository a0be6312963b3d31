import type { Matrix } from '../../convolve/index.ts';
import {
  activations,
  createNetwork,
  tensorFromMatrices,
  weightsOf,
  withWeights,
  type Network,
  type Tensor,
} from '../../learning/index.ts';
import { areaOf, nearest } from '../../grid/index.ts';
import { randomAt } from '../../matrix/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { isEqual } from '../equal.ts';
import { joinedLink } from '../joined-link.ts';
import { matrixLink, type LinkCodec } from '../link.ts';
import { sliderLink, type Slider } from '../slider.ts';
import { MOST_PIXELS, sidesThrough, type Sides } from './fit.ts';
import { layersLink, placeLink } from './link.ts';
import { planOf, type LayerSettings } from './settings.ts';

/** A pixel of a map: stage 1 is what the first layer gives. */
export interface MapPlace {
  readonly stage: number;
  readonly map: number;
  readonly x: number;
  readonly y: number;
}

export interface LayersState {
  readonly image: Matrix;
  readonly layers: readonly LayerSettings[];
  /** The pixel that is looked at. */
  readonly at: MapPlace;
  /** By how many pixels the image is moved to the right. */
  readonly shift: number;
}

/** A stack of layers with weights, and what it makes of the image. */
export interface BuiltStack {
  readonly network: Network;
  readonly sides: readonly Sides[];
  /** Of the image, then of each layer. */
  readonly outputs: readonly Tensor[];
  readonly layers: readonly LayerSettings[];
}

export const SHIFT = {
  label: 'Shift the image',
  unit: 'px',
  min: 0,
  max: 4,
  step: 1,
  kind: 'a whole number',
} as const satisfies Slider;

/** The same weights for everyone: the first two kernels answer to edges, one of them below, one aslant. */
const SEED = 3044;
/** Weights are whole numbers from -2 to 2, so that a sum can be followed. */
const LARGEST = 2;

/** @throws {RangeError} in a sentence for the reader, for layers that do not fit. */
export function buildStack(image: Matrix, layers: readonly LayerSettings[]): BuiltStack {
  const sides = sidesThrough(image, layers);
  const drawn = createNetwork([1, image.height, image.width], layers.map(planOf));
  const whole = weightsOf(drawn).map(
    (_, index) => Math.floor(randomAt(SEED, index) * (2 * LARGEST + 1)) - LARGEST,
  );
  const network = withWeights(drawn, whole);
  return { network, sides, layers, outputs: activations(network, tensorFromMatrices([image])) };
}

const link: LinkCodec<LayersState> = joinedLink(
  matrixLink<'image', Pick<LayersState, 'image'>>(['image']),
  layersLink,
  placeLink,
  sliderLink({ shift: SHIFT }),
);

export const layersModel: FigureModel<LayersState, BuiltStack> = {
  make: ({ image, layers }) => buildStack(image, layers),
  link: {
    ...link,
    read(values, first) {
      const state = link.read(values, first);
      const { stage, map, x, y } = state.at;
      // Who writes a link by hand may leave the pixel out.
      if (values.get('at') === null) return state;
      if (!isEqual(state.at, nearestPlace(buildStack(state.image, state.layers), state.at))) {
        throw new RangeError(`there is no pixel ${x},${y} in map ${map} after layer ${stage}`);
      }
      return state;
    },
  },
  limits: { image: MOST_PIXELS.image },
  looks: ['at'],
};

/** The pixel of a stack that is nearest to a place: layers and maps may have gone. */
export function nearestPlace({ outputs }: Pick<BuiltStack, 'outputs'>, at: MapPlace): MapPlace {
  const stage = Math.min(Math.max(at.stage, 1), outputs.length - 1);
  const [maps, height, width] = outputs[stage]!.shape as [number, number, number];
  return { stage, map: Math.min(at.map, maps - 1), ...nearest(at, areaOf({ width, height })) };
}
