/**
 * A grid of numbers: an image, a kernel and an output are the same thing.
 * Row-major: the value at column `x`, row `y` is `data[y * width + x]`.
 */
export interface Matrix {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** A picture as a camera gives it, one byte from 0 to 255 a pixel; laid out as a `Matrix` is. */
export interface ByteMatrix {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** What a kernel may slide over. */
export type Image = Matrix | ByteMatrix;

/**
 * A matrix of `width` columns and `height` rows; without `data` it is all zeros.
 *
 * @param data `width * height` numbers, row by row. A `Float32Array` is used as it is, not copied,
 *   so that a view into a larger buffer stays a view; any other list is copied.
 * @throws {RangeError} if a side is not a whole number above 0, or `data` has another length.
 */
export function createMatrix(width: number, height: number, data?: ArrayLike<number>): Matrix {
  requireSide('width', width);
  requireSide('height', height);
  if (data === undefined) return { width, height, data: new Float32Array(width * height) };
  requireLength('data', data.length, width, height);
  return { width, height, data: data instanceof Float32Array ? data : Float32Array.from(data) };
}

/**
 * A matrix that is written as it looks: `matrixFromRows([[1, 2], [3, 4]])`.
 *
 * @throws {RangeError} if there is no row, a row is empty, or the rows differ in length.
 */
export function matrixFromRows(rows: readonly (readonly number[])[]): Matrix {
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw new RangeError('rows: received none; pass at least one row of one number');
  const odd = rows.findIndex((row) => row.length !== width);
  if (odd !== -1) {
    throw new RangeError(
      `rows: row ${odd} has ${rows[odd]!.length} numbers, row 0 has ${width}; make all rows equally long`,
    );
  }
  return createMatrix(width, rows.length, rows.flat());
}

/** A picture of `width` columns and `height` rows in which every byte is 0. */
export function createByteMatrix(width: number, height: number): ByteMatrix {
  requireSide('width', width);
  requireSide('height', height);
  return { width, height, data: new Uint8ClampedArray(width * height) };
}

export const hasBytes = (image: Image): image is ByteMatrix =>
  image.data instanceof Uint8ClampedArray || image.data instanceof Uint8Array;

/** @throws {TypeError | RangeError} if `matrix` is none; `name` is what the message calls it. */
export function requireMatrix(name: string, matrix: Matrix): void {
  requireData(name, matrix, [Float32Array]);
}

/** @throws {TypeError | RangeError} if `image` is neither a matrix of numbers nor one of bytes. */
export function requireImage(name: string, image: Image): void {
  requireData(name, image, [Float32Array, Uint8Array, Uint8ClampedArray]);
}

/** @throws {TypeError | RangeError} if `matrix` is no matrix of bytes. */
export function requireByteMatrix(name: string, matrix: ByteMatrix): void {
  requireData(name, matrix, [Uint8ClampedArray, Uint8Array]);
}

function requireData(
  name: string,
  matrix: Image,
  kinds: readonly (new () => Image['data'])[],
): void {
  if (typeof matrix !== 'object' || matrix === null) {
    throw new TypeError(`${name}: received ${String(matrix)}; pass { width, height, data }`);
  }
  requireSide(`${name}: width`, matrix.width);
  requireSide(`${name}: height`, matrix.height);
  if (!kinds.some((kind) => matrix.data instanceof kind)) {
    const received = (matrix.data as object | undefined)?.constructor?.name ?? String(matrix.data);
    const known = kinds.map((kind) => kind.name).join(' or ');
    throw new TypeError(`${name}: data is ${received}; pass a ${known}`);
  }
  requireLength(`${name}: data`, matrix.data.length, matrix.width, matrix.height);
}

/** @throws {RangeError} if `side` is no whole number above 0. */
export function requireSide(name: string, side: number): void {
  if (!Number.isInteger(side) || side < 1) {
    throw new RangeError(`${name}: received ${String(side)}; pass a whole number above 0`);
  }
}

function requireLength(name: string, length: number, width: number, height: number): void {
  if (length !== width * height) {
    throw new RangeError(
      `${name}: received ${length} numbers; ${width} x ${height} needs ${width * height}`,
    );
  }
}
