import { lensKernel } from '../../../lib/films/lens/lens-kernels.ts';
import { grayGrid, strengthGrid, type Sketch } from '../../../lib/grid/index.ts';
import { matrixFromRows } from '../../../lib/convolve/index.ts';
import { pixelView } from '../../../lib/trace/index.ts';
import { photo, place } from './data.ts';

const { kernel, range } = lensKernel('sharpen');
const { frame } = pixelView(photo.pixels, kernel, place, range);
const rowsOf = (number: 'pixel' | 'product') =>
  matrixFromRows(
    [0, 3, 6].map((first) => frame.taps.slice(first, first + 3).map((tap) => tap[number])),
  );

/** Pixels, weights, their products, and the one pixel that these add up to. */
export const sketch: Sketch = [
  { grid: grayGrid('image', 'Pixels', rowsOf('pixel')) },
  '×',
  { grid: strengthGrid('kernel', 'Kernel', kernel) },
  '=',
  { grid: strengthGrid('products', 'Products', rowsOf('product')) },
  '→',
  { grid: grayGrid('output', 'Output', matrixFromRows([[frame.value]])) },
];
