import { strengthGrid, type Sketch } from '../../../lib/grid/index.ts';
import { film } from './data.ts';

/** The kernel as it is learned: after one step, after some, and at the end. */
export const sketch: Sketch = [
  { grid: strengthGrid('kernel', 'At first', film.steps[1]!.kernel) },
  '→',
  { grid: strengthGrid('kernel', 'Then', film.steps[6]!.kernel) },
  '→',
  { grid: strengthGrid('kernel', 'In the end', film.steps.at(-1)!.kernel) },
];
