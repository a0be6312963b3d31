import { requireNumber, requireOneOf, requireOptions } from './arguments.ts';
import { BORDERS, type Border } from './border.ts';
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
   * What lies beyond the edge; see `BORDERS`. Without effect on the size `valid`, which never looks
   * there.
   * @default 'replicate', and 'zero' for the size 'full'
   */
  readonly border?: Border;
  /** The value outside for the border `zero`, refused beside another. @default 0 */
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
 * Fills in the defaults. What would have no effect is refused, with one exception: beside `valid`,
 * which never reads outside, a border may stand, so that one set of options serves for all sizes.
 *
 * @throws {TypeError} for an unknown option, or a value of another kind.
 * @throws {RangeError} for an unknown name, and for options that exclude each other.
 */
export function chooseOptions(options: CorrelateOptions | ByteOptions): Choice {
  requireOptions('options', options, NAMES);
  const { output = 'float', size = 'same' } = options;
  const { border = size === 'full' ? 'zero' : 'replicate', constant = 0 } = options;
  requireOneOf('border', border, BORDERS);
  requireOneOf('output', output, OUTPUTS);
  requireOneOf('size', size, SIZES);
  requireConstant(options.constant, border);
  // Whatever stands there, the answer is the same to the last bit.
  if (size === 'valid') return { size, border: 'replicate', constant: 0 };
  return { size, border, constant };
}

/** @throws {TypeError | RangeError} if `constant` is there and no number, or beside another border. */
export function requireConstant(constant: number | undefined, border: Border): void {
  if (constant === undefined) return;
  requireNumber('constant', constant);
  if (border !== 'zero') {
    throw new RangeError(`constant: received ${constant}; it goes with the border 'zero' only`);
  }
}
