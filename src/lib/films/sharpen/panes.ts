import { afterKernel, BEFORE, type Pane } from '../../photo/index.ts';
import { SHARPEN_FIRST, sharpenKernel } from './model.ts';

export const { place } = SHARPEN_FIRST;
export const panes: readonly Pane[] = [BEFORE, afterKernel(sharpenKernel(SHARPEN_FIRST))];
