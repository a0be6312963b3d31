import { afterKernel, BEFORE, type Pane } from '../../photo/index.ts';
import { BLUR_FIRST, blurKernel } from './model.ts';

export const { place } = BLUR_FIRST;
export const panes: readonly Pane[] = [BEFORE, afterKernel(blurKernel(BLUR_FIRST))];
