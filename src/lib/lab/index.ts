/** The lab without its page: links, kernels, and what it says about pixels and results. */
export { cellScale } from './cell-scale.ts';
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
export { firstPixel, pixelAfterKey, pixelAt, type Pixel } from './pixel.ts';
export { readoutOf, readoutSentence, type Readout, type ReadoutPictures } from './readout.ts';
export { downloadName, pictureName, resultSentence } from './result.ts';
export { SAMPLES, type SampleName } from './samples.ts';
export {
  editedText,
  isForOneField,
  showsWeight,
  sideProblem,
  typedKernel,
} from './typed-kernel.ts';
export { weightScale } from './weight-scale.ts';
