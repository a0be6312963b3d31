import { convolve } from '../../lib/convolve/index.ts';
import { impulse } from '../../lib/films/impulse/film.ts';
import { grayGrid, strengthGrid, type Sketch } from '../../lib/grid/index.ts';
import { digits } from '../lessons/07-the-flip/data.ts';

const image = impulse(5, 5, { x: 2, y: 2 });

/** A lit pixel, and the kernel that a convolution writes around it. */
export const sketch: Sketch = [
  { grid: grayGrid('image', 'Impulse', image, 1) },
  '→',
  { grid: strengthGrid('output', 'Output', convolve(image, digits, { border: 'zero' })) },
];
