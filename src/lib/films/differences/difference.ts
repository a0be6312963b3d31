/** Where two pictures of the same size differ, and by how much. */
export interface Difference {
  /** How many pixels differ. */
  readonly pixels: number;
  /** The largest difference, in gray levels. */
  readonly most: number;
  /** How far from the edge the innermost of them lies, in pixels; -1 if none differs. */
  readonly depth: number;
}

/**
 * Compares two pictures byte by byte.
 *
 * @param a, b One byte a pixel, row by row.
 * @throws {RangeError} if either has not width * height bytes.
 */
export function differenceOf(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { width, height }: { readonly width: number; readonly height: number },
): Difference {
  for (const { length } of [a, b]) {
    if (length !== width * height) {
      throw new RangeError(`received ${length} bytes; pass ${width} times ${height}`);
    }
  }
  let [pixels, most, depth] = [0, 0, -1];
  for (let y = 0, index = 0; y < height; y++) {
    for (let x = 0; x < width; x++, index++) {
      const apart = Math.abs(a[index]! - b[index]!);
      if (apart === 0) continue;
      pixels += 1;
      most = Math.max(most, apart);
      depth = Math.max(depth, Math.min(x, y, width - 1 - x, height - 1 - y));
    }
  }
  return { pixels, most, depth };
}
