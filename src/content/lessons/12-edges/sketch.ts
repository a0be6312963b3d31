import { strengthGrid, grayGrid, type Sketch } from '../../../lib/grid/index.ts';
import { sobel } from '../../../lib/convolve/index.ts';
import { uprightEdge, uprightFound } from './data.ts';

/** An upright edge, the kernel that finds it, and what it finds. */
export const sketch: Sketch = [
  { grid: grayGrid('image', 'An upright edge', uprightEdge, 100) },
  '×',
  { grid: strengthGrid('kernel', 'Sobel along x', sobel('x')) },
  '=',
  { grid: strengthGrid('output', 'Slopes', uprightFound) },
];
