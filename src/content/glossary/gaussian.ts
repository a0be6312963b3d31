import { gaussian } from '../../lib/convolve/index.ts';
import { strengthGrid, type Sketch } from '../../lib/grid/index.ts';

/** The weights of a bell: strong in the middle, fading to all sides. */
export const sketch: Sketch = [{ grid: strengthGrid('kernel', 'Kernel', gaussian(9, 2)) }];
