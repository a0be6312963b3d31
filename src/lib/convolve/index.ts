/** The convolution library: see README.md for its surface. */
export { kernelBank } from './bank.ts';
export { BORDERS, borderIndex, type Border } from './border.ts';
export { ROUNDINGS, toBytes, type Rounding, type ToBytesOptions } from './bytes.ts';
export { compose } from './compose.ts';
export { convolve } from './convolve.ts';
export { correlate } from './correlate.ts';
export { flip, transpose } from './flip.ts';
export {
  box,
  emboss,
  gaussian,
  identity,
  laplacian,
  prewitt,
  scharr,
  sharpen,
  sobel,
  type Axis,
} from './kernels.ts';
export { layoutOf, type Layout } from './layout.ts';
export {
  createByteMatrix,
  createMatrix,
  matrixFromRows,
  type ByteMatrix,
  type Image,
  type Matrix,
} from './matrix.ts';
export { normalize } from './normalize.ts';
export {
  OUTPUTS,
  SIZES,
  type Anchor,
  type ByteOptions,
  type CorrelateOptions,
  type Output,
  type RowRange,
  type Size,
} from './options.ts';
export { pad, type Margins } from './pad.ts';
export { describePlan, planFor, WAYS, type Plan, type Way } from './plan.ts';
export { fromImageData, grayscale, toImageData, type Channels, type PixelData } from './pixels.ts';
export { rangeOf, RANGES, type Range } from './range.ts';
export { reference } from './reference.ts';
export { separate, type Factors } from './separate.ts';
