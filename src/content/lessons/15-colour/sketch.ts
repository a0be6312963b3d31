import type { Sketch } from '../../../lib/grid/index.ts';
import { grayGrid } from '../../../lib/grid/index.ts';
import { planeGrids, summed } from './data.ts';

/** Three planes, and the one that they are summed to. */
export const sketch: Sketch = [
  ...planeGrids.map((grid) => ({ grid })),
  '→',
  { grid: grayGrid('output', 'Summed', summed, 1000) },
];
