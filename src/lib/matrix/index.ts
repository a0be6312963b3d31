/** The ground that the library and the engine stand on: matrices, borders, sides, pixels and bytes. */
export {
  kindOf,
  refuse,
  requireFields,
  requireNumber,
  requireNumbers,
  requireOneOf,
  requireOptions,
  requireWhole,
} from './arguments.ts';
export { BORDERS, borderIndex, type Border } from './border.ts';
export { ROUNDINGS, toBytes, type Rounding, type ToBytesOptions } from './bytes.ts';
export { layoutOf, requireRows, type Layout } from './layout.ts';
export {
  createByteMatrix,
  createMatrix,
  matrixFromRows,
  type ByteMatrix,
  type Image,
  type Matrix,
} from './matrix.ts';
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
export {
  fromImageData,
  grayAt,
  grayscale,
  toImageData,
  type Channels,
  type PixelData,
} from './pixels.ts';
export { bitsAt, normalAt, randomAt, seedBits } from './random.ts';
export { rangeOf, RANGES, type Range, type Scaling } from './range.ts';
export {
  hasBytes,
  requireByteMatrix,
  requireImage,
  requireMatrix,
  requireSameSides,
} from './require-matrix.ts';
