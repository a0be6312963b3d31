import { kernelBank, type Matrix } from '../../convolve/index.ts';
import { areaOf, type Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { placeLink } from '../link.ts';
import { VIEWS, type View } from '../output-range/scene.ts';

const { sobel_x, sobel_y, laplacian, sharpen } = kernelBank;

/** Kernels of whole numbers: so are their sums. */
export const PHOTO_KERNELS = { sobel_x, sobel_y, laplacian, sharpen } as const satisfies Readonly<
  Record<string, Matrix>
>;

export type PhotoKernel = keyof typeof PHOTO_KERNELS;
export const PHOTO_KERNEL_NAMES = Object.keys(PHOTO_KERNELS) as PhotoKernel[];

/** A kernel, and what is made of its sums. */
export interface PhotoRange {
  readonly kernel: PhotoKernel;
  readonly view: View;
}

export interface PhotoRangeState extends PhotoRange {
  readonly place: Point;
}

/** What the figure opens with: on the light in the owl's eye, where it gets dark to the right. */
export const PHOTO_RANGE_FIRST: PhotoRangeState = {
  kernel: 'sobel_x',
  view: 'clamp',
  place: { x: 458, y: 430 },
};

/** A photo of this size, and its sums. */
export const photoRangeModel = (photo: {
  readonly width: number;
  readonly height: number;
}): FigureModel<PhotoRangeState, PhotoRange> => ({
  make: ({ kernel, view }) => ({ kernel, view }),
  link: joinedLink(
    choiceLink('kernel', PHOTO_KERNEL_NAMES),
    choiceLink('view', VIEWS),
    placeLink(areaOf(photo)),
  ),
  looks: ['place'],
});
