import { emboss } from '../../lib/convolve/index.ts';
import { strengthGrid, type Sketch } from '../../lib/grid/index.ts';

/** Negative on one side, positive on the other. */
export const sketch: Sketch = [{ grid: strengthGrid('kernel', 'Kernel', emboss()), numbers: true }];
