import { kernelBank } from '../../convolve/index.ts';
import { afterKernel, BEFORE, type Pane } from '../../photo/index.ts';
import { BANK_FIRST } from './model.ts';

export const { place } = BANK_FIRST;
export const panes: readonly Pane[] = [BEFORE, afterKernel(kernelBank[BANK_FIRST.kernel])];
