import { reference, type Matrix } from '../../convolve/index.ts';
import { formatWeight } from '../../notation/index.ts';
import { impulse } from './film.ts';

/** What library functions make of a kernel: all that can be told apart by one lit pixel. */
export type Behaviour = 'correlation' | 'convolution' | 'rows upside down';

/** What one lit pixel returns around itself: as many numbers as the kernel has. */
export function impulseResponse(behaviour: Behaviour, kernel: Matrix): Matrix {
  const { width, height } = kernel;
  const lit = impulse(2 * width - 1, 2 * height - 1, { x: width - 1, y: height - 1 });
  switch (behaviour) {
    case 'correlation':
      return reference.correlate(lit, kernel, { size: 'valid' });
    case 'convolution':
      return reference.convolve(lit, kernel, { size: 'valid' });
    case 'rows upside down':
      return reference.correlate(lit, upsideDown(kernel), { size: 'valid' });
  }
}

/** The rows of a matrix in one line: "9 8 7, 6 5 4, 3 2 1". Where it wraps, rows stay whole. */
export function rowsText({ width, height, data }: Matrix): string {
  return Array.from({ length: height }, (_, y) =>
    Array.from(data.subarray(y * width, (y + 1) * width), formatWeight).join('\u00a0'),
  ).join(', ');
}

function upsideDown({ width, height, data }: Matrix): Matrix {
  const rows = data.map(
    (_, i) => data[(height - 1 - Math.floor(i / width)) * width + (i % width)]!,
  );
  return { width, height, data: rows };
}

/** What the table of libraries is about, for a kernel. */
export const responseCaption = (kernel: Matrix): string =>
  `What a lit pixel returns for the kernel ${rowsText(kernel)}`;
