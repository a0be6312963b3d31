import { kernelBank } from '../../../lib/convolve/index.ts';
import { strengthGrid, type Sketch } from '../../../lib/grid/index.ts';

/** Four kernels of the bank. */
export const sketch: Sketch = (['sharpen', 'laplacian', 'sobel_x', 'sobel_y'] as const).map(
  (name) => ({ grid: strengthGrid('kernel', name, kernelBank[name]) }),
);
