/** Filtering whole pictures: bands, progress, the newest request first; and what the lab's links hold. */
export { DEFAULTS, fromEntries, toEntries, type LabState } from './address.ts';
export { channel } from './byte-planes.ts';
export { filterPicture, planOfPicture } from './filter.ts';
export {
  kernelFrom,
  LARGEST_SIDE,
  nameOf,
  namedKernels,
  requireKernelSide,
  resized,
  type NamedKernel,
} from './kernels.ts';
export type { Picture } from './picture.ts';
export { lazyPlane, PLANES, type LazyPlane, type PlaneName } from './plane.ts';
export {
  filterService,
  type FromService,
  type ServiceSurroundings,
  type ToService,
} from './service.ts';
export { MODES, OPERATIONS, type FilterSettings, type Mode, type Operation } from './settings.ts';
export { LARGEST_PICTURE, requirePictureSize, statedSize, type PictureSize } from './size.ts';
