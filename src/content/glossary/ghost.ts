import { pad } from '../../lib/convolve/index.ts';
import { stillGrid, type Sketch } from '../../lib/grid/index.ts';
import { row } from '../lessons/06-borders/data.ts';

const framed = pad(row, { left: 2, right: 2, top: 0, bottom: 0 }, 'zero');

/** A row of pixels between ghost pixels that are 0. */
export const sketch: Sketch = [
  {
    grid: {
      ...stillGrid('image', 'Image', framed),
      inside: { x: 2, y: 0, width: row.width, height: 1 },
    },
    numbers: true,
  },
];
