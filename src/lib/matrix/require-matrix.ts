import { kindOf, refuse, requireFields, requireWhole } from './arguments.ts';
import type { ByteMatrix, Image, Matrix } from './matrix.ts';

const FLOATS = ['Float32Array'];
const BYTES = ['Uint8ClampedArray', 'Uint8Array'];

/** A typed array of any frame or context. */
const isOfKind = (data: unknown, kinds: readonly string[]): boolean =>
  ArrayBuffer.isView(data) && kinds.includes(kindOf(data));

export const holdsFloats = (data: unknown): data is Float32Array => isOfKind(data, FLOATS);

export const hasBytes = (image: Image): image is ByteMatrix => isOfKind(image.data, BYTES);

/** @throws {TypeError | RangeError} if `matrix` is none; `name` is what the message calls it. */
export function requireMatrix(name: string, matrix: unknown): asserts matrix is Matrix {
  requireData(name, matrix as Matrix, FLOATS);
}

/** @throws {TypeError | RangeError} if `image` is neither a matrix of numbers nor one of bytes. */
export function requireImage(name: string, image: Image): void {
  requireData(name, image, [...FLOATS, ...BYTES]);
}

/** @throws {TypeError | RangeError} if `matrix` is no matrix of bytes. */
export function requireByteMatrix(name: string, matrix: ByteMatrix): void {
  requireData(name, matrix, BYTES);
}

/** @throws {TypeError | RangeError} if `pixels` have not four bytes each. */
export function requirePixels(name: string, pixels: ByteMatrix): void {
  requireData(name, pixels, BYTES, 4);
}

/** @throws {RangeError} if the matrices differ in size. */
export function requireSameSides(name: string, a: Image, otherName: string, other: Image): void {
  if (a.width === other.width && a.height === other.height) return;
  throw new RangeError(
    `${name}: received ${a.width} x ${a.height}; ${otherName} has ${other.width} x ${other.height}`,
  );
}

function requireData(name: string, matrix: Image, kinds: readonly string[], perPixel = 1): void {
  const hint = perPixel === 1 ? ', as matrixFromRows makes of rows' : '';
  requireFields(name, matrix, `{ width, height, data }${hint}`);
  const { width, height, data } = matrix;
  requireSides(`${name}: `, width, height);
  if (perPixel === 1 && ArrayBuffer.isView(data) && data.length === 4 * width * height) {
    throw new RangeError(
      `${name}: received four numbers a pixel; pass one, as grayscale and fromImageData make of RGBA`,
    );
  }
  if (!isOfKind(data, kinds)) refuse(TypeError, `${name}: data`, data, `a ${kinds.join(' or ')}`);
  requireLength(`${name}: data`, data.length, [width, height], perPixel);
}

export function requireSides(prefix: string, width: number, height: number): void {
  requireWhole(`${prefix}width`, width, 1);
  requireWhole(`${prefix}height`, height, 1);
}

export function requireLength(
  name: string,
  length: number,
  [width, height]: readonly [number, number],
  perPixel = 1,
): void {
  const needed = perPixel * width * height;
  if (length !== needed) {
    throw new RangeError(
      `${name}: received ${length} numbers; ${width} x ${height} needs ${needed}`,
    );
  }
}
