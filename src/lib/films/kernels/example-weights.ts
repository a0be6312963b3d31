import { box, createMatrix, type Matrix } from '../../convolve/index.ts';
import { centreOf } from './scene.ts';

/** Ways to fill a kernel of any size. */
export const FILLINGS = ['mean', 'middle', 'ones', 'half', 'difference'] as const;

export type Filling = (typeof FILLINGS)[number];

/**
 * A kernel of any size whose sum is known: 1 for `mean` and `middle`, the number of cells for `ones`,
 * 0.5 for `half`, 0 for `difference`.
 */
export function fillKernel(filling: Filling, width: number, height: number): Matrix {
  const mean = box(width, height);
  const cells = width * height;
  switch (filling) {
    case 'mean':
      return mean;
    case 'ones':
      return createMatrix(
        width,
        height,
        mean.data.map(() => 1),
      );
    case 'half':
      return createMatrix(
        width,
        height,
        mean.data.map((weight) => weight / 2),
      );
    case 'middle':
      return createMatrix(width, height, middle(width, height));
    case 'difference': {
      // The last weight minus the first; a single cell is both.
      const data = new Float32Array(cells);
      data[0]! -= 1;
      data[cells - 1]! += 1;
      return createMatrix(width, height, data);
    }
  }
}

/** All weight in the middle: on one cell, or shared by the two or four around it. */
function middle(width: number, height: number): number[] {
  const centre = centreOf({ width, height });
  const share = (width % 2 === 0 ? 0.5 : 1) * (height % 2 === 0 ? 0.5 : 1);
  return Array.from({ length: width * height }, (_, index) => {
    const x = Math.abs((index % width) - centre.x);
    const y = Math.abs(Math.floor(index / width) - centre.y);
    return x <= 0.5 && y <= 0.5 ? share : 0;
  });
}
