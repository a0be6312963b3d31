import { strengthGrid, type Sketch } from '../../../lib/grid/index.ts';
import { fromCross, mean, one } from './data.ts';

/** Identity and blur, and the kernel that sharpens. */
export const sketch: Sketch = [
  { grid: strengthGrid('kernel', 'Identity', one) },
  { grid: strengthGrid('kernel', 'Mean', mean) },
  '→',
  { grid: strengthGrid('kernel', 'Sharpen', fromCross) },
];
