import { grayGrid, strengthGrid, type Sketch } from '../../../lib/grid/index.ts';
import { matricesFromTensor } from '../../../lib/learning/index.ts';
import { stack } from './data.ts';

const [image, maps, , pooled] = stack.outputs.map(matricesFromTensor);

/** The ring, a map of the first layer, and what pooling leaves of it. */
export const sketch: Sketch = [
  { grid: grayGrid('image', 'Ring', image![0]!, 9) },
  '→',
  { grid: strengthGrid('output', 'Map', maps![0]!) },
  '→',
  { grid: strengthGrid('output', 'Pooled', pooled![0]!) },
];
