/** What the lab keeps in its links, and the kernels that it offers. */
export {
  kernelFrom,
  LARGEST_SIDE,
  nameOf,
  namedKernels,
  requireKernelSide,
  resized,
  type NamedKernel,
} from './kernels.ts';
export { DEFAULTS, fromEntries, toEntries, type LabState } from './link.ts';
export { weightScale, type WeightScale } from './weight-scale.ts';
