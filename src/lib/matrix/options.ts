import { requireBorder, type Border } from './border.ts';
import type { ByteMatrix, Matrix } from './matrix.ts';

/** `same` as the image; `valid`: kernel wholly on the image; `full`: kernel touching the image. */
export const SIZES = ['same', 'valid', 'full'] as const;

export type Size = (typeof SIZES)[number];

/** What an output pixel is: a float32, or a byte as a picture holds it. */
export const OUTPUTS = ['float', 'bytes'] as const;

export type Output = (typeof OUTPUTS)[number];

/** The kernel cell that is laid on the output's own pixel: column `x`, row `y`, from 0. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
}

/** Rows from `start` up to, and without, `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

export interface CorrelateOptions {
  /**
   * What lies beyond the edge; see `BORDERS`. Refused with `valid`, which never looks there.
   * @default 'replicate', and 'zero' for the size 'full'
   */
  readonly border?: Border;
  /** The value outside for the border `zero`. @default 0 */
  readonly constant?: number;
  /** @default 'same' */
  readonly size?: Size;
  /**
   * A cell of the kernel as given; `convolve` turns it together with the kernel. Needed for a
   * kernel with an even side, and refused unless the size is `same`: the others do not depend on it.
   * @default the centre
   */
  readonly anchor?: Anchor;
  /** Compute these output rows alone: a picture can be made in bands, with the same borders. */
  readonly rows?: RowRange;
  /** @default 'float' */
  readonly output?: 'float';
  /** Where to write. It must have the output's shape and share no memory with image and kernel. */
  readonly out?: Matrix;
}

/** The same for an output of bytes: every sum rounded half to even and cut off at 0 and 255. */
export interface ByteOptions extends Omit<CorrelateOptions, 'output' | 'out'> {
  readonly output: 'bytes';
  readonly out?: ByteMatrix;
}

const NAMES: readonly string[] = ['border', 'constant', 'size', 'anchor', 'rows', 'output', 'out'];

/** The options that stand for themselves, with their defaults. */
export interface Choice {
  readonly size: Size;
  readonly border: Border;
  readonly constant: number;
}

/**
 * Fills in the defaults. Nothing is ignored: what would have no effect is refused.
 *
 * @throws {TypeError} for an unknown option, or a constant that is not a number.
 * @throws {RangeError} for an unknown size or border, and for options that exclude each other.
 */
export function chooseOptions(options: CorrelateOptions | ByteOptions): Choice {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`options: received ${JSON.stringify(options)}; pass an object`);
  }
  const stranger = Object.keys(options).find((name) => !NAMES.includes(name));
  if (stranger !== undefined) {
    throw new TypeError(`options: received ${stranger}; pass only ${NAMES.join(', ')}`);
  }
  const { output = 'float', size = 'same' } = options;
  const { border = size === 'full' ? 'zero' : 'replicate', constant = 0 } = options;
  requireBorder(border);
  if (!OUTPUTS.includes(output)) {
    throw new RangeError(
      `output: received ${JSON.stringify(output)}; pass one of ${OUTPUTS.join(', ')}`,
    );
  }
  if (!SIZES.includes(size)) {
    throw new RangeError(`size: received ${JSON.stringify(size)}; pass one of ${SIZES.join(', ')}`);
  }
  if (typeof constant !== 'number') {
    throw new TypeError(`constant: received ${JSON.stringify(constant)}; pass a number`);
  }
  if (size === 'valid' && options.border !== undefined) {
    throw new RangeError(
      `border: received ${border}, but 'valid' never reads outside; leave it out`,
    );
  }
  if (options.constant !== undefined && border !== 'zero') {
    throw new RangeError(`constant: received ${constant}; it goes with the border 'zero' only`);
  }
  return { size, border, constant };
}
