import { requireFields, requireOneOf, requireWhole } from './arguments.ts';
import { borderIndex, BORDERS, type Border } from './border.ts';
import { requireConstant } from './options.ts';
import { createMatrix, type Matrix } from './matrix.ts';
import { requireMatrix } from './require-matrix.ts';

/** Pixels to add on each side. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * The image with its border written out: `width + left + right` by `height + top + bottom`.
 *
 * @param constant The value outside for the border `zero`, default 0; refused with another border.
 * @throws {TypeError | RangeError} for a bad image, an unknown border, or a margin that is not a whole
 *   number of at least 0.
 */
export function pad(image: Matrix, margins: Margins, border: Border, constant?: number): Matrix {
  requireMatrix('image', image);
  requireFields('margins', margins, '{ top, right, bottom, left }');
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    requireWhole(side, margins[side], 0);
  }
  requireOneOf('border', border, BORDERS);
  requireConstant(constant, border);
  const padded = createMatrix(
    image.width + margins.left + margins.right,
    image.height + margins.top + margins.bottom,
  );
  const columns = Array.from({ length: padded.width }, (_, x) =>
    borderIndex(x - margins.left, image.width, border),
  );
  for (let y = 0; y < padded.height; y++) {
    const row = borderIndex(y - margins.top, image.height, border);
    for (let x = 0; x < padded.width; x++) {
      const column = columns[x]!;
      padded.data[y * padded.width + x] =
        row === -1 || column === -1 ? (constant ?? 0) : image.data[row * image.width + column]!;
    }
  }
  return padded;
}
