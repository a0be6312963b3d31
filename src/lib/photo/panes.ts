import { correlate, type Matrix } from '../convolve/index.ts';
import type { Picture } from '../pictures/index.ts';
import { matrixPicture } from './matrix-picture.ts';
import type { PlotLine } from '../plot/index.ts';

/** A picture beside others: what it is called, the colour of its name and line, and how it is made at the start. */
export interface Pane extends Pick<PlotLine, 'name' | 'kind'> {
  /** What stands above it. @default its name */
  readonly title?: string;
  /** The name of its canvas: `original` for the photo. */
  readonly canvas: string;
  /** It has no line in the plot, and the chosen pixel is not told of it. */
  readonly isApart?: true;
  /** Red, green and blue of its pixels are told. */
  readonly isColour?: true;
  /** Its pixels in the first frame, from those of the first sample, in gray and in colour. */
  readonly first: (photo: Matrix, colours: Picture) => Matrix | Picture;
}

/** The pixels of a pane in the first frame. */
export function paneOf({ first }: Pane, photo: Matrix, colours: Picture): Picture {
  const made = first(photo, colours);
  return made.data instanceof Float32Array ? matrixPicture(made as Matrix) : (made as Picture);
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
