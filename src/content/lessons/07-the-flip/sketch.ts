import { strengthGrid, type Sketch } from '../../../lib/grid/index.ts';
import { digits, turned } from './data.ts';

/** A kernel and the same turned by 180 degrees. */
export const sketch: Sketch = [
  { grid: strengthGrid('kernel', 'Kernel', digits), numbers: true },
  'turn',
  { grid: strengthGrid('kernel', 'Kernel, turned', turned), numbers: true },
];
