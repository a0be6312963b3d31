import { arrowsFrom } from '../../lib/films/borders/borrowing.ts';
import { borderScene } from '../../lib/films/borders/scene.ts';
import type { Sketch } from '../../lib/grid/index.ts';
import { image, white } from '../lessons/06-borders/data.ts';

const { grids } = borderScene(image, { width: 5, height: 5 }, white);

/** A ghost pixel, and the pixel nearest to it, whose number it has. */
export const sketch: Sketch = [
  {
    grid: grids.find(({ part }) => part === 'framed-replicate')!,
    arrows: arrowsFrom([{ x: -2, y: 2 }], image, 'replicate'),
  },
];
