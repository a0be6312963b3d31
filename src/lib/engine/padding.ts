import { borderIndex, type Image, type Layout, type Matrix } from '../matrix/index.ts';

/**
 * Writes rows of the image with their border.
 *
 * @param target Where to; holds numbers of the image's kind.
 * @param start Index in it.
 * @param y Row of the image's plane, from `layout.offset.y` on.
 */
export type WriteRow = (target: Image['data'], start: number, y: number) => void;

/** The sides of an image with its border. */
export interface PaddedSides {
  /** The output's width + the kernel's width - 1. */
  readonly length: number;
  /** The output's height + the kernel's height - 1. */
  readonly height: number;
}

export function paddedSides(kernel: Matrix, { width, height }: Layout): PaddedSides {
  return { length: width + kernel.width - 1, height: height + kernel.height - 1 };
}

export function rowWriter(image: Image, length: number, layout: Layout): WriteRow {
  const { offset, border, constant } = layout;
  // Of a padded row, the image takes the columns from `left` up to `right`, if all of it is there.
  const left = Math.max(0, -offset.x);
  const right = Math.min(length, image.width - offset.x);
  const columns = Int32Array.from({ length }, (_, x) =>
    borderIndex(x + offset.x, image.width, border),
  );
  return (target, start, y) => {
    const source = borderIndex(y, image.height, border);
    if (source === -1) {
      target.fill(constant, start, start + length);
      return;
    }
    const first = source * image.width;
    const pixelAt = (column: number): number =>
      column === -1 ? constant : image.data[first + column]!;
    for (let x = 0; x < left; x++) target[start + x] = pixelAt(columns[x]!);
    const inside = first + offset.x;
    target.set(image.data.subarray(inside + left, inside + right), start + left);
    for (let x = right; x < length; x++) target[start + x] = pixelAt(columns[x]!);
  };
}
