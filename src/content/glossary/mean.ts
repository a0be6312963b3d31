import { box } from '../../lib/convolve/index.ts';
import { strengthGrid, type Sketch } from '../../lib/grid/index.ts';

/** Nine equal weights that add up to 1. */
export const sketch: Sketch = [
  { grid: strengthGrid('kernel', 'Kernel', box(3, 3)), numbers: true },
];
