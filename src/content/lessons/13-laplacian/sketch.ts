import { strengthGrid, type Sketch } from '../../../lib/grid/index.ts';
import { across, down, kernel } from './data.ts';

/** How the slope changes across and down, and both together. */
export const sketch: Sketch = [
  { grid: strengthGrid('kernel', 'Across', across) },
  { grid: strengthGrid('kernel', 'Down', down) },
  '=',
  { grid: strengthGrid('kernel', 'Laplacian', kernel) },
];
