import { sobel } from '../../lib/convolve/index.ts';
import { strengthGrid, type Sketch } from '../../lib/grid/index.ts';

/** From left to right, and from top to bottom. */
export const sketch: Sketch = [
  { grid: strengthGrid('kernel', 'sobel_x', sobel('x')), numbers: true },
  { grid: strengthGrid('kernel', 'sobel_y', sobel('y')), numbers: true },
];
