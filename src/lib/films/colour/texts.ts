import type { Grid } from '../../grid/index.ts';
import { stillGrid } from '../../grid/index.ts';
import { COLOURS } from '../../vision/index.ts';
import type { DeepKernel, DeepName } from './model.ts';

/** What each kernel is, in a sentence. */
export const DEEP_SENTENCES: Readonly<Record<DeepName, string>> = {
  blur: 'A mean of 27 numbers: nine of each colour, 1/27 each.',
  edges: 'The Laplacian, once for each colour.',
  gray: 'Gray: one weight for each colour, by how bright it looks.',
  green: 'Green against the rest: twice the green, less the red and the blue.',
};

/** The three layers, ready to be drawn. */
export const layerGrids = (kernel: DeepKernel): Grid[] =>
  COLOURS.map((colour) => ({
    ...stillGrid('kernel', `${colour[0]!.toUpperCase()}${colour.slice(1)}`, kernel[colour]),
    part: colour,
  }));
