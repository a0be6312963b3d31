import { grayGrid, type Sketch } from '../../../lib/grid/index.ts';
import { filters } from '../../../lib/films/linearity/filters.ts';
import { specked } from './data.ts';

/** A speck, and what a median makes of it. */
export const sketch: Sketch = [
  { grid: grayGrid('image', 'A speck', specked) },
  '→',
  { grid: grayGrid('output', 'Median', filters.median(specked)) },
];
