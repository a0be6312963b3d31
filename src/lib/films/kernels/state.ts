import { createMatrix, type Matrix } from '../../convolve/index.ts';
import { areaOf, contains, type Point } from '../../grid/index.ts';
import { fillKernel, type Filling } from './example-weights.ts';
import { middleCell, type KernelView } from './scene.ts';

/** What the figure shows; `filling` says how the weights were made, unless the reader typed them. */
export interface KernelsState extends KernelView {
  readonly filling: Filling | undefined;
}

/** Longest side of a kernel in the figure: as much as fits on a narrow screen. */
export const LARGEST_KERNEL = 7;

/** A kernel of another size or filling, with its anchor in the middle. */
export function filled(
  filling: Filling,
  width: number,
  height: number,
  place: Point,
): KernelsState {
  const kernel = fillKernel(filling, width, height);
  return { kernel, filling, anchor: middleCell(kernel), place };
}

/** Another kernel that the reader typed or pasted; the anchor stays where it can. */
export function withKernel(state: KernelsState, kernel: Matrix): KernelsState {
  const anchor = contains(areaOf(kernel), state.anchor) ? state.anchor : middleCell(kernel);
  return { ...state, kernel, anchor, filling: undefined };
}

/** The reader's own kernel with other sides: what has room stays, new weights are 0. */
export function resized(state: KernelsState, width: number, height: number): KernelsState {
  const { kernel } = state;
  const weights = Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    return contains(areaOf(kernel), { x, y }) ? kernel.data[y * kernel.width + x]! : 0;
  });
  return withKernel(state, createMatrix(width, height, weights));
}
