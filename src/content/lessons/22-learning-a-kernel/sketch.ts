import { grayGrid, strengthGrid, type Sketch } from '../../../lib/grid/index.ts';
import { pictures } from '../../../lib/films/learned-kernel/pictures.ts';
import { film } from './data.ts';

/** Two pictures, and the kernel that turns one into the other. */
export const sketch: Sketch = [
  { grid: grayGrid('image', 'Before', pictures.dots, 1) },
  { grid: strengthGrid('output', 'After', film.after) },
  '→',
  { grid: strengthGrid('kernel', 'Learned kernel', film.steps.at(-1)!.kernel) },
];
