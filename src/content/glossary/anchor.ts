import { box } from '../../lib/convolve/index.ts';
import { stillGrid, type Sketch } from '../../lib/grid/index.ts';

/** Kernels with odd sides and with even ones, each with its anchor framed. */
export const sketch: Sketch = [
  { kernel: box(3, 3), anchor: { x: 1, y: 1 } },
  { kernel: box(2, 2), anchor: { x: 0, y: 0 } },
].map(({ kernel, anchor }) => ({
  grid: {
    ...stillGrid('kernel', 'Kernel', kernel),
    outline: { ...anchor, width: 1, height: 1 },
  },
}));
