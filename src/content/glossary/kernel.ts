import { sharpen } from '../../lib/convolve/index.ts';
import { strengthGrid, type Sketch } from '../../lib/grid/index.ts';

/** One with weights of both signs. */
export const sketch: Sketch = [
  { grid: strengthGrid('kernel', 'Kernel', sharpen()), numbers: true },
];
