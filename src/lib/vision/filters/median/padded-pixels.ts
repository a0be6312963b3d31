import { borderIndex, type Image, type Layout } from '../../../convolve/index.ts';

/** What the windows of an output cover, with the border written out, row by row. */
export interface PaddedPixels<Data extends Uint8Array | Float32Array> {
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
export function paddedPixels<Data extends Uint8Array | Float32Array>(
  image: Image,
  window: Sides,
  { width, height, offset, border, constant }: Layout,
  create: (length: number) => Data,
): PaddedPixels<Data> {
  const padded = { width: width + window.width - 1, height: height + window.height - 1 };
  const data = create(padded.width * padded.height);
  const columns = Int32Array.from({ length: padded.width }, (_, x) =>
    borderIndex(x + offset.x, image.width, border),
  );
  // Of a padded row, the image takes the columns from `left` up to `right`.
  const left = Math.min(padded.width, Math.max(0, -offset.x));
  const right = Math.max(left, Math.min(padded.width, image.width - offset.x));
  for (let y = 0; y < padded.height; y++) {
    const start = y * padded.width;
    const row = borderIndex(y + offset.y, image.height, border);
    const pixelAt = (column: number): number =>
      row === -1 || column === -1 ? constant : image.data[row * image.width + column]!;
    if (row === -1) {
      data.fill(constant, start, start + padded.width);
      continue;
    }
    const first = row * image.width + offset.x;
    for (let x = 0; x < left; x++) data[start + x] = pixelAt(columns[x]!);
    data.set(image.data.subarray(first + left, first + right), start + left);
    for (let x = right; x < padded.width; x++) data[start + x] = pixelAt(columns[x]!);
  }
  return { ...padded, data };
}
