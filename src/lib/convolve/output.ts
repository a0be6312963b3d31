import type { Layout } from './layout.ts';
import { createMatrix, requireMatrix, type Matrix } from './matrix.ts';

/**
 * The matrix to write into: `out` if it fits, or else a new one.
 *
 * @throws {RangeError} if `out` has another shape, or shares memory with one of the inputs: a pixel
 *   would be overwritten before its neighbours have read it.
 */
export function outputFor(
  { width, height }: Layout,
  out: Matrix | undefined,
  inputs: { readonly image: Matrix; readonly kernel: Matrix },
): Matrix {
  if (out === undefined) return createMatrix(width, height);
  requireMatrix('out', out);
  if (out.width !== width || out.height !== height) {
    throw new RangeError(
      `out: received ${out.width} x ${out.height}; the output has ${width} x ${height}`,
    );
  }
  for (const [name, input] of Object.entries(inputs)) {
    if (overlap(out.data, input.data)) {
      throw new RangeError(`out: it shares memory with the ${name}; pass a matrix of its own`);
    }
  }
  return out;
}

function overlap(a: Float32Array, b: Float32Array): boolean {
  const apart =
    a.byteOffset + a.byteLength <= b.byteOffset || b.byteOffset + b.byteLength <= a.byteOffset;
  return a.buffer === b.buffer && !apart;
}
