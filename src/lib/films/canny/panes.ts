import { createMatrix, toBytes, type Matrix } from '../../convolve/index.ts';
import { BEFORE, type Pane } from '../../photo/index.ts';
import {
  gaussianBlur,
  gradientMagnitude,
  hysteresis,
  thinnedGradient,
} from '../../vision/index.ts';
import { CANNY_FIRST, SMOOTH_SIGMA } from './model.ts';

export const { place } = CANNY_FIRST;

const smooth = (photo: Matrix) => gaussianBlur(photo, SMOOTH_SIGMA, { output: 'bytes' });
const levels = (slopes: Matrix): Matrix =>
  createMatrix(slopes.width, slopes.height, toBytes(slopes));
const thinned = (photo: Matrix): Matrix => levels(thinnedGradient(smooth(photo)));

export const panes: readonly Pane[] = [
  BEFORE,
  {
    name: 'slopes',
    kind: 'product',
    canvas: 'slopes',
    first: (photo) => levels(gradientMagnitude(smooth(photo))),
  },
  { name: 'thinned', kind: 'kernel', canvas: 'thinned', first: thinned },
  {
    name: 'lines',
    kind: 'output',
    canvas: 'lines',
    isApart: true,
    first(photo) {
      const { width, height, data } = hysteresis(thinned(photo), CANNY_FIRST.low, CANNY_FIRST.high);
      return createMatrix(width, height, data);
    },
  },
];
