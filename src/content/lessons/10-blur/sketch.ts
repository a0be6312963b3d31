import { grayGrid, strengthGrid, type Sketch } from '../../../lib/grid/index.ts';
import { spot, spotGaussian, spotMean } from './data.ts';

/** One bright pixel, and what a mean and a Gaussian make of it. */
export const sketch: Sketch = [
  { grid: grayGrid('image', 'One bright pixel', spot) },
  '→',
  { grid: strengthGrid('output', 'Mean', spotMean) },
  { grid: strengthGrid('output', 'Gaussian', spotGaussian) },
];
