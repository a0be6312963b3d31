import { borderIndex, type Image, type Layout } from '../convolve/index.ts';

type Numbers = Uint8Array | Float32Array;

/** What the windows of an output cover, with the border written out, row by row. */
export interface PaddedPixels<Data extends Numbers> {
  readonly width: number;
  readonly height: number;
  readonly data: Data;
}

/** Sides of a window, in pixels. */
export interface Sides {
  readonly width: number;
  readonly height: number;
}

/** @param create Makes the array, of bytes or of floats. */
export function paddedPixels<Data extends Numbers>(
  image: Image,
  window: Sides,
  layout: Layout,
  create: (length: number) => Data,
): PaddedPixels<Data> {
  const width = layout.width + window.width - 1;
  const height = layout.height + window.height - 1;
  const data = create(width * height);
  const fill = rowFiller(image, window, layout);
  for (let y = 0; y < height; y++) fill(y, data.subarray(y * width, (y + 1) * width));
  return { width, height, data };
}

/**
 * Writes one row of what the windows cover: `layout.width + window.width - 1` pixels.
 *
 * @returns A function of the row, counted from the first that a window covers, and of where to write.
 */
export function rowFiller(
  image: Image,
  window: Sides,
  { width, offset, border, constant }: Layout,
): (y: number, row: Numbers) => void {
  const length = width + window.width - 1;
  const columns = Int32Array.from({ length }, (_, x) =>
    borderIndex(x + offset.x, image.width, border),
  );
  // Of a padded row, the image takes the columns from `left` up to `right`.
  const left = Math.min(length, Math.max(0, -offset.x));
  const right = Math.max(left, Math.min(length, image.width - offset.x));
  return (y, row) => {
    const source = borderIndex(y + offset.y, image.height, border);
    if (source === -1) {
      row.fill(constant, 0, length);
      return;
    }
    const first = source * image.width;
    const pixelAt = (column: number): number =>
      column === -1 ? constant : image.data[first + column]!;
    for (let x = 0; x < left; x++) row[x] = pixelAt(columns[x]!);
    row.set(image.data.subarray(first + offset.x + left, first + offset.x + right), left);
    for (let x = right; x < length; x++) row[x] = pixelAt(columns[x]!);
  };
}
