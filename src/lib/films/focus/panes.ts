import { correlate, createMatrix, laplacian, toBytes, type Matrix } from '../../convolve/index.ts';
import { BEFORE, type Pane } from '../../photo/index.ts';
import { gaussianBlur } from '../../vision/index.ts';
import { FOCUS_FIRST } from './model.ts';

export const { place } = FOCUS_FIRST;

function seen(photo: Matrix): Matrix {
  const { width, height, data } = gaussianBlur(photo, FOCUS_FIRST.sigma, { output: 'bytes' });
  return createMatrix(width, height, data);
}

export const panes: readonly Pane[] = [
  BEFORE,
  { name: 'seen', kind: 'product', canvas: 'seen', first: seen },
  {
    name: 'Laplacian',
    kind: 'output',
    canvas: 'laplacian',
    first(photo) {
      const sums = correlate(seen(photo), laplacian());
      return createMatrix(sums.width, sums.height, toBytes(sums, { offset: 128 }));
    },
  },
];
