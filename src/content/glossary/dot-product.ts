import { createMatrix, type Matrix } from '../../lib/convolve/index.ts';
import { stillGrid, type Sketch } from '../../lib/grid/index.ts';
import { dotProduct, left, right } from '../lessons/01-multiply-then-add/data.ts';

const list = ({ data }: Matrix): Matrix => createMatrix(1, data.length, data);

/** Two lists of numbers, and the one number that comes of them. */
export const sketch: Sketch = [
  { grid: stillGrid('image', 'Numbers', list(left)), numbers: true },
  '×',
  { grid: stillGrid('kernel', 'Numbers', list(right)), numbers: true },
  '=',
  { grid: stillGrid('output', 'Sum', createMatrix(1, 1, [Number(dotProduct)])), numbers: true },
];
