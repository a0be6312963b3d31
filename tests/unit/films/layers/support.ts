import { drawing } from '../../../../src/lib/films/layers/drawings.ts';
import { buildStack, type LayersState } from '../../../../src/lib/films/layers/model.ts';
import { layersScene } from '../../../../src/lib/films/layers/scene.ts';
import {
  KINDS,
  NEW_LAYERS,
  type LayerSettings,
} from '../../../../src/lib/films/layers/settings.ts';

export const ring = drawing('ring');
const at = { stage: 1, map: 0, x: 0, y: 0 };

/** A stack of layers on the ring. */
export const stateOf = (layers: readonly LayerSettings[], other: Partial<LayersState> = {}) => ({
  ...{ image: ring, layers, at, shift: 0 },
  ...other,
});

/** What is shown of it. */
export const sceneOf = (layers: readonly LayerSettings[], other: Partial<LayersState> = {}) => {
  const state = stateOf(layers, other);
  return layersScene(buildStack(state.image, layers), state);
};

/** Every setting that a reader can make of one layer, and whether it has an output. */
export const EVERY = KINDS.flatMap((kind) =>
  [1, 2, 5].flatMap((size) =>
    [1, 3].flatMap((stride) =>
      [1, 3].flatMap((dilation) =>
        (['none', 'same', '2'] as const).map((padding) => ({
          ...NEW_LAYERS[kind],
          ...{ size, stride, dilation, padding },
        })),
      ),
    ),
  ),
);
