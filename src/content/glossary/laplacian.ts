import { laplacian } from '../../lib/convolve/index.ts';
import { strengthGrid, type Sketch } from '../../lib/grid/index.ts';

/** Four neighbours, and the pixel four times with the other sign. */
export const sketch: Sketch = [
  { grid: strengthGrid('kernel', 'Kernel', laplacian()), numbers: true },
];
