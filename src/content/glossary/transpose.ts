import { strengthGrid, type Sketch } from '../../lib/grid/index.ts';
import { digits, transposed } from '../lessons/07-the-flip/data.ts';

/** The kernel of the lesson on the flip, and the same with rows and columns swapped. */
export const sketch: Sketch = [
  { grid: strengthGrid('kernel', 'Kernel', digits), numbers: true },
  '→',
  { grid: strengthGrid('kernel', 'Kernel, transposed', transposed), numbers: true },
];
