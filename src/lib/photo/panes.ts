import { correlate, type Matrix } from '../convolve/index.ts';
import type { PlotLine } from '../plot/index.ts';

/** A picture beside others: what it is called, the colour of its name and line, and how it is made at the start. */
export interface Pane extends Pick<PlotLine, 'name' | 'kind'> {
  /** The name of its canvas: `original` for the photo. */
  readonly canvas: string;
  /** It has no line in the plot, and the chosen pixel is not told of it. */
  readonly isApart?: true;
  /** Its pixels in the first frame, from those of the first sample. */
  readonly first: (photo: Matrix) => Matrix;
}

/** The photo itself, in gray. */
export const BEFORE: Pane = {
  name: 'before',
  kind: 'image',
  canvas: 'original',
  first: (photo) => photo,
};

/** What one kernel makes of the photo. */
export const afterKernel = (kernel: Matrix): Pane => ({
  name: 'after',
  kind: 'output',
  canvas: 'after',
  first: (photo) => correlate(photo, kernel),
});
