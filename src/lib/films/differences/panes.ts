import { correlate, createMatrix, toBytes, type Matrix } from '../../convolve/index.ts';
import { BEFORE, type Pane } from '../../photo/index.ts';
import { mapOf } from './map.ts';
import { compared, DIFFERENCES_FIRST, OPENCV, type Rules } from './model.ts';

export const { place } = DIFFERENCES_FIRST;
const { kernel, rules } = compared(DIFFERENCES_FIRST);

const filtered = (photo: Matrix, { border, rounding }: Rules): Matrix =>
  createMatrix(
    photo.width,
    photo.height,
    toBytes(correlate(photo, kernel, { border }), { rounding }),
  );

export const panes: readonly Pane[] = [
  BEFORE,
  {
    name: 'one program',
    kind: 'output',
    canvas: 'other',
    first: (photo) => filtered(photo, rules),
  },
  {
    name: 'where the two differ',
    kind: 'product',
    canvas: 'map',
    isApart: true,
    first: (photo) => mapOf(filtered(photo, rules), filtered(photo, OPENCV)),
  },
];
