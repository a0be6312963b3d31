import type { Matrix } from '../../convolve/index.ts';
import { rowsText } from './response.ts';

/** What the table of libraries is about, for a kernel. */
export const responseCaption = (kernel: Matrix): string =>
  `What a lit pixel returns for the kernel ${rowsText(kernel)}`;
