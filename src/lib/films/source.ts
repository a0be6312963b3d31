import type { Border, Matrix, Size } from '../convolve/index.ts';
import type { GridFilm, Point, Rectangle } from '../grid/index.ts';
import type { Operation, Storage } from '../trace/index.ts';
import type { FigureModel } from './edit-session.ts';
import { matrixLink } from './link.ts';

/** What the stepper, and its kin that step through an image under a kernel, need to know. */
export interface FigureSource {
  readonly image: Matrix;
  readonly kernel: Matrix;
  /** @default 'correlate' */
  readonly operation?: Operation;
  readonly border?: Border;
  readonly size?: Size;
  /** @default 'float' */
  readonly storage?: Storage;
  /** The output pixels to follow; without it all of them. */
  readonly outputs?: Rectangle;
  /** Where the kernel lies for the first of them; without it, as the size says. */
  readonly window?: Point;
  /** The pixel value to draw as white. @default 255 */
  readonly white?: number;
}

/** A kernel to choose under a figure. */
export interface NamedKernel {
  readonly name: string;
  readonly kernel: Matrix;
}

/**
 * Refuses a kernel that cannot be laid on the image as this figure does it.
 *
 * @throws {RangeError} a sentence for the reader
 */
export function requireFit({ image, kernel, window, size = 'same' }: FigureSource): void {
  // It lies wherever it is put, on zeros as well.
  if (window !== undefined) return;
  const { width, height } = kernel;
  const begin = `The kernel would be ${width} by ${height}.`;
  if (size === 'same' && (width % 2 === 0 || height % 2 === 0)) {
    throw new RangeError(
      `${begin} This figure takes odd sides only; the library takes even ones too, with an anchor.`,
    );
  }
  if (size === 'valid' && (width > image.width || height > image.height)) {
    throw new RangeError(`${begin} It has to lie on the image as a whole.`);
  }
}

/** A figure that steps through an image under a kernel; larger ones are for the lab. */
export const sourceModel = <Film extends GridFilm>(
  make: (source: FigureSource) => Film,
): FigureModel<FigureSource, Film> => ({
  make: (source) => {
    requireFit(source);
    return make(source);
  },
  link: matrixLink(['image', 'kernel']),
  limits: { image: 15, kernel: 15 },
});
