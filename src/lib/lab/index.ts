/** The lab without its page: links, kernels, and what it says about results. */
export { shareAfterKey, shareInside, shareText } from './divider.ts';
export { kernelsOfFamily, type FilterKernels } from './kernel-families.ts';
export {
  kernelFrom,
  LARGEST_SIDE,
  nameOf,
  namedKernels,
  requireKernelSide,
  resized,
} from './named-kernels.ts';
export { DEFAULTS, fromEntries, toEntries, type LabState } from './link.ts';
export { downloadName, resultSentence } from './result.ts';
export {
  editedText,
  isForOneField,
  showsWeight,
  sideProblem,
  typedKernel,
} from './typed-kernel.ts';
export { weightScale } from './weight-scale.ts';
