import { requireFields, requireWhole } from './arguments.ts';
import type { Border } from './border.ts';
import type { Image, Matrix } from './matrix.ts';
import {
  chooseOptions,
  type Anchor,
  type ByteOptions,
  type CorrelateOptions,
  type RowRange,
} from './options.ts';
import { requireImage, requireMatrix } from './require-matrix.ts';

/** Which image pixel meets which kernel cell, for every output pixel. */
export interface Layout {
  /** Sides of the output, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Source coordinate = output coordinate + kernel coordinate + offset. */
  readonly offset: { readonly x: number; readonly y: number };
  /** The kernel cell that lies on the image pixel with the output pixel's own coordinates. */
  readonly anchor: Anchor;
  /** The rule for sources outside, never asked for with the size `valid`. */
  readonly border: Border;
  readonly constant: number;
}

type Sides = Pick<Matrix, 'width' | 'height'>;

/**
 * Lays the kernel on the image. The sizes, for an image side n and a kernel side k, in pixels:
 *
 *     same     n            the anchor lies on every pixel once
 *     valid    n - k + 1    every position of the kernel that is entirely on the image
 *     full     n + k - 1    every position that touches the image
 *
 * @throws {TypeError | RangeError} for bad matrices or options, see `CorrelateOptions`.
 */
export function layoutOf(
  image: Image,
  kernel: Matrix,
  options: CorrelateOptions | ByteOptions = {},
): Layout {
  requireImage('image', image);
  requireMatrix('kernel', kernel);
  const { size, border, constant } = chooseOptions(options);
  if (size !== 'same' && options.anchor !== undefined) {
    throw new RangeError(`anchor: it has no effect on the size '${size}'; leave it out`);
  }
  const whole = sidesOf(image, kernel, size);
  const anchor = anchorOf(kernel, size, options.anchor);
  const { rows = { start: 0, end: whole.height } } = options;
  requireRows(rows, whole.height);
  return {
    width: whole.width,
    height: rows.end - rows.start,
    offset: { x: 0 - anchor.x, y: rows.start - anchor.y },
    anchor,
    border,
    constant,
  };
}

function sidesOf(image: Sides, kernel: Sides, size: CorrelateOptions['size']): Sides {
  if (size === 'same') return image;
  if (size === 'full') {
    return { width: image.width + kernel.width - 1, height: image.height + kernel.height - 1 };
  }
  if (kernel.width > image.width || kernel.height > image.height) {
    throw new RangeError(
      `kernel: ${kernel.width} x ${kernel.height} does not fit on an image of ${image.width} x ${image.height}, so 'valid' is empty; pass a smaller kernel or another size`,
    );
  }
  return { width: image.width - kernel.width + 1, height: image.height - kernel.height + 1 };
}

function anchorOf(kernel: Sides, size: CorrelateOptions['size'], anchor?: Anchor): Anchor {
  if (size === 'valid') return { x: 0, y: 0 };
  if (size === 'full') return { x: kernel.width - 1, y: kernel.height - 1 };
  const centre = { x: Math.floor(kernel.width / 2), y: Math.floor(kernel.height / 2) };
  for (const side of ['width', 'height'] as const) {
    if (anchor === undefined && kernel[side] % 2 === 0) {
      throw new RangeError(
        `kernel: ${side} ${kernel[side]} is even, so it has no centre; pass options.anchor, for example { x: ${centre.x}, y: ${centre.y} }`,
      );
    }
  }
  if (anchor === undefined) return centre;
  requireFields('anchor', anchor, '{ x, y }');
  requireWhole('anchor: x', anchor.x, 0, kernel.width - 1);
  requireWhole('anchor: y', anchor.y, 0, kernel.height - 1);
  return { x: anchor.x, y: anchor.y };
}

/** @throws {TypeError | RangeError} for rows that are not some of so many. */
export function requireRows(rows: RowRange, height: number): void {
  requireFields('rows', rows, '{ start, end }');
  requireWhole('rows: start', rows.start, 0, height - 1);
  requireWhole('rows: end', rows.end, rows.start + 1, height);
}
