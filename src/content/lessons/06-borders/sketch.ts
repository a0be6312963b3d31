import { borderScene } from '../../../lib/films/borders/scene.ts';
import type { Sketch } from '../../../lib/grid/index.ts';
import { image, white } from './data.ts';

const scene = borderScene(image, { width: 3, height: 3 }, white);

/** One image with the frames of three rules. */
export const sketch: Sketch = (['zero', 'replicate', 'wrap'] as const).map((rule) => ({
  grid: scene.one(rule)[0]!,
}));
