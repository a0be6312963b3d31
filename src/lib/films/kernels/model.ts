import type { Matrix } from '../../convolve/index.ts';
import type { Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import type { Filling } from './example-weights.ts';
import { kernelsLink } from './link.ts';
import { kernelScene, type KernelScene } from './scene.ts';
import { filled, LARGEST_KERNEL, withKernel, type KernelsState } from './state.ts';

/** What the figure of kernels begins with. */
export interface KernelsSource {
  /** A small picture: every number is shown. */
  readonly image: Matrix;
  /** Sides of the kernel. */
  readonly width: number;
  readonly height: number;
  readonly filling: Filling;
  readonly anchor: Point;
  readonly place: Point;
}

export const kernelsStart = (source: KernelsSource): KernelsState => ({
  ...filled(source.filling, source.width, source.height, source.place),
  anchor: source.anchor,
});

/** A kernel and its anchor are edited; where it is laid is looked at. */
export const kernelsModel = (
  image: Matrix,
): FigureModel<KernelsState, (place: Point) => KernelScene> => ({
  make: (state) => (place) => kernelScene(image, { ...state, place }),
  link: kernelsLink(image),
  limits: { kernel: LARGEST_KERNEL },
  looks: ['place'],
  withMatrix: (state, _, kernel) => withKernel(state, kernel),
});
