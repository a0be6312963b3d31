import { fillKernel } from '../../../lib/films/kernels/example-weights.ts';
import { centreOf } from '../../../lib/films/kernels/scene.ts';
import { stillGrid, type Sketch } from '../../../lib/grid/index.ts';

/** Kernels of three sizes with their middle: on a cell, between cells, on a cell again. */
export const sketch: Sketch = [
  { width: 3, height: 3 },
  { width: 2, height: 2 },
  { width: 3, height: 5 },
].map((sides) => ({
  grid: stillGrid('kernel', 'Kernel', fillKernel('mean', sides.width, sides.height)),
  centre: centreOf(sides),
}));
