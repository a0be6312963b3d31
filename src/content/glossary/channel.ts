import { channelsFilm } from '../../lib/films/channels/scene.ts';
import type { Sketch } from '../../lib/grid/index.ts';
import { house, housePlace } from '../lessons/02-images-are-matrices/data.ts';

/** A small picture's red, green and blue. */
export const sketch: Sketch = channelsFilm(house)(housePlace)
  .grids.filter(({ tint }) => tint !== undefined)
  .map((grid) => ({ grid }));
