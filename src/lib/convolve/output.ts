import {
  createByteMatrix,
  createMatrix,
  requireByteMatrix,
  requireMatrix,
  type ByteMatrix,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Layout,
  type Matrix,
} from '../matrix/index.ts';

interface Inputs {
  readonly image: Image;
  readonly kernel: Matrix;
  readonly other?: Matrix;
}

/**
 * The matrix to write into: `options.out` if it fits, or else a new one.
 *
 * @throws {TypeError} if `out` does not hold the kind of numbers that `options.output` names.
 * @throws {RangeError} if `out` has another shape, or shares memory with one of the inputs: a pixel
 *   would be overwritten before its neighbours are computed from it.
 */
export function outputFor(layout: Layout, options: CorrelateOptions, inputs: Inputs): Matrix;
export function outputFor(
  layout: Layout,
  options: CorrelateOptions | ByteOptions,
  inputs: Inputs,
): Image;
export function outputFor(
  layout: Layout,
  options: CorrelateOptions | ByteOptions,
  inputs: Inputs,
): Image {
  const { width, height } = layout;
  if (options.out === undefined) {
    return options.output === 'bytes'
      ? createByteMatrix(width, height)
      : createMatrix(width, height);
  }
  const out: Image = options.out;
  if (options.output === 'bytes') requireByteMatrix('out', out as ByteMatrix);
  else requireMatrix('out', out);
  if (out.width !== width || out.height !== height) {
    throw new RangeError(
      `out: received ${out.width} x ${out.height}; the output has ${width} x ${height}`,
    );
  }
  for (const [name, input] of Object.entries(inputs) as [string, Image][]) {
    if (overlap(out.data, input.data)) {
      throw new RangeError(`out: it shares memory with the ${name}; pass a matrix of its own`);
    }
  }
  return out;
}

function overlap(a: Image['data'], b: Image['data']): boolean {
  const apart =
    a.byteOffset + a.byteLength <= b.byteOffset || b.byteOffset + b.byteLength <= a.byteOffset;
  return a.buffer === b.buffer && !apart;
}
