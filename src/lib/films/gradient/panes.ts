import { correlate } from '../../convolve/index.ts';
import { BEFORE, type Pane } from '../../photo/index.ts';
import { GRADIENT_FIRST } from './model.ts';
import { signedScaling } from './settings.ts';
import { KERNELS } from './slope.ts';

const { operator } = GRADIENT_FIRST;
export const { place } = GRADIENT_FIRST;
const { scale, offset } = signedScaling(operator);

export const panes: readonly Pane[] = [
  BEFORE,
  {
    name: 'slope',
    kind: 'output',
    canvas: 'slope',
    isApart: true,
    first(photo) {
      const sums = correlate(photo, KERNELS[operator]('x'));
      return { ...sums, data: sums.data.map((sum) => sum * scale + offset) };
    },
  },
];
