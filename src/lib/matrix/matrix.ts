import { kindOf, refuse, requireNumbers } from './arguments.ts';
import { holdsFloats, requireLength, requireSides } from './require-matrix.ts';

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
 * @throws {TypeError | RangeError} if a side is not a whole number above 0, something in `data` is no
 *   number, or there are more or fewer of them.
 */
export function createMatrix(width: number, height: number, data?: ArrayLike<number>): Matrix {
  requireSides('', width, height);
  if (data === undefined) return { width, height, data: zeros(Float32Array, width, height) };
  requireNumbers('data', data);
  requireLength('data', data.length, [width, height]);
  return { width, height, data: holdsFloats(data) ? data : Float32Array.from(data) };
}

/**
 * A matrix that is written as it looks: `matrixFromRows([[1, 2], [3, 4]])`.
 *
 * @throws {TypeError | RangeError} if there is no row, a row is empty, the rows differ in length, or
 *   something in them is no number.
 */
export function matrixFromRows(rows: readonly (readonly number[])[]): Matrix {
  if (kindOf(rows) !== 'Array') refuse(TypeError, 'rows', rows, 'a list of rows, [[1, 2], [3, 4]]');
  rows.forEach((row, index) => requireNumbers(`rows[${index}]`, row));
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw new RangeError('rows: received none; pass at least one row of one number');
  const odd = rows.findIndex((row) => row.length !== width);
  if (odd !== -1) {
    throw new RangeError(
      `rows: row ${odd} has ${rows[odd]!.length} numbers, row 0 has ${width}; make all rows equally long`,
    );
  }
  return createMatrix(
    width,
    rows.length,
    rows.flatMap((row) => [...row]),
  );
}

/** A picture of `width` columns and `height` rows in which every byte is 0. */
export function createByteMatrix(width: number, height: number): ByteMatrix {
  requireSides('', width, height);
  return { width, height, data: zeros(Uint8ClampedArray, width, height) };
}

function zeros<Numbers>(
  Kind: new (length: number) => Numbers,
  width: number,
  height: number,
): Numbers {
  try {
    return new Kind(width * height);
  } catch (cause) {
    throw new RangeError(
      `width x height: received ${width} x ${height}; memory has no room for so many numbers`,
      { cause },
    );
  }
}
