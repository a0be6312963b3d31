/** The convolution library: see README.md for its surface. */
export {
  BORDERS,
  borderIndex,
  createByteMatrix,
  createMatrix,
  fromImageData,
  grayscale,
  layoutOf,
  matrixFromRows,
  OUTPUTS,
  pad,
  rangeOf,
  RANGES,
  ROUNDINGS,
  SIZES,
  toBytes,
  toImageData,
  type Anchor,
  type Border,
  type ByteMatrix,
  type ByteOptions,
  type Channels,
  type CorrelateOptions,
  type Image,
  type Layout,
  type Margins,
  type Matrix,
  type Output,
  type PixelData,
  type Range,
  type Rounding,
  type RowRange,
  type Scaling,
  type Size,
  type ToBytesOptions,
} from '../matrix/index.ts';
export { kernelBank } from './bank.ts';
export { compose } from './compose.ts';
export { convolve } from './convolve.ts';
export { correlate } from './correlate.ts';
export { correlateMagnitude } from './correlate-magnitude.ts';
export { flip, transpose } from './flip.ts';
export { gaussian, gaussianSize } from './gaussian.ts';
export {
  box,
  emboss,
  identity,
  laplacian,
  prewitt,
  scharr,
  sharpen,
  sobel,
  type Axis,
} from './kernels.ts';
export { magnitude } from './magnitude.ts';
export { normalize } from './normalize.ts';
export { describePlan, planFor, WAYS, type Plan, type Way } from './plan.ts';
export { reference } from './reference.ts';
export { separate, type Factors } from './separate.ts';
