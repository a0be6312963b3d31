import { box, correlate } from '../../lib/convolve/index.ts';
import { grayGrid, type Sketch } from '../../lib/grid/index.ts';
import { image, white } from '../lessons/06-borders/data.ts';

const output = correlate(image, box(3, 3), { size: 'valid' });

/** An image, and its output in this size under a kernel of 3 by 3. */
export const sketch: Sketch = [
  { grid: grayGrid('image', 'Image', image, white) },
  '→',
  { grid: grayGrid('output', 'Output', output, white) },
];
