import { correlate, toBytes, type Matrix } from '../../convolve/index.ts';
import { BEFORE, type Pane } from '../../photo/index.ts';
import { addNoise, median } from '../../vision/index.ts';
import { denoising, MEDIAN_FIRST } from './model.ts';

export const { place } = MEDIAN_FIRST;
const { noise, mean } = denoising(MEDIAN_FIRST);

const stored = (sums: Matrix): Matrix => ({ ...sums, data: Float32Array.from(toBytes(sums)) });
const noisy = (photo: Matrix): Matrix => stored(addNoise(photo, noise));

export const panes: readonly Pane[] = [
  BEFORE,
  { name: 'with noise', kind: 'kernel', canvas: 'noisy', isApart: true, first: noisy },
  {
    name: 'mean',
    kind: 'product',
    canvas: 'mean',
    first: (photo) => stored(correlate(noisy(photo), mean)),
  },
  {
    name: 'median',
    kind: 'output',
    canvas: 'median',
    first: (photo) => median(noisy(photo), mean.width, mean.height),
  },
];
