import {
  borderIndex,
  createMatrix,
  grayscale,
  type Border,
  type Matrix,
} from '../convolve/index.ts';
import { channel } from './byte-planes.ts';
import type { Picture } from './picture.ts';

/** The planes of a picture that a kernel can work on. */
export const PLANES = ['gray', 'red', 'green', 'blue'] as const;

export type PlaneName = (typeof PLANES)[number];

/** A plane of a picture of which only the surroundings of some pixels have been computed. */
export interface LazyPlane {
  readonly matrix: Matrix;
  /** Computes all that a kernel of this reach can read at (x, y), across the border too. */
  reveal(x: number, y: number, reach: number, border: Border): void;
}

/**
 * A plane to look at pixel by pixel. Computing all of a large picture would block the page; here each
 * look costs a few thousand pixels, and most of the memory is never touched.
 */
export function lazyPlane({ width, height, data }: Picture, name: PlaneName): LazyPlane {
  const matrix = createMatrix(width, height);
  function valueAt(index: number): number {
    const pixel = { width: 1, height: 1, data: data.slice(4 * index, 4 * index + 4) };
    const plane = name === 'gray' ? grayscale(pixel) : channel(pixel, PLANES.indexOf(name) - 1);
    return plane.data[0]!;
  }
  return {
    matrix,
    reveal(x, y, reach, border) {
      const rows = sources(y, reach, height, border);
      const columns = sources(x, reach, width, border);
      for (const row of rows) {
        for (const column of columns) {
          const index = row * width + column;
          matrix.data[index] = valueAt(index);
        }
      }
    },
  };
}

function sources(centre: number, reach: number, length: number, border: Border): Set<number> {
  const all = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    borderIndex(centre - reach + i, length, border),
  );
  return new Set(all.filter((index) => index >= 0));
}
