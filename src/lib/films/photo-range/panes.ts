import { correlate } from '../../convolve/index.ts';
import { BEFORE, type Pane } from '../../photo/index.ts';
import { PHOTO_KERNELS, PHOTO_RANGE_FIRST } from './model.ts';

export const { place } = PHOTO_RANGE_FIRST;

export const panes: readonly Pane[] = [
  BEFORE,
  {
    name: 'stored',
    title: 'the sums',
    kind: 'output',
    canvas: 'stored',
    // A picture of sums is clamped: that is the range which the figure opens with.
    first: (photo) => correlate(photo, PHOTO_KERNELS[PHOTO_RANGE_FIRST.kernel]),
  },
];
