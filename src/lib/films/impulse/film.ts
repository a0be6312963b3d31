import { createMatrix, flip, reference, type Matrix } from '../../convolve/index.ts';
import {
  areaOf,
  cellAt,
  cellsOf,
  contains,
  grayOf,
  intersection,
  isSame,
  nearest,
  NO_PARTNERS,
  numberCell,
  placeName,
  valueAt,
  weightGrid,
  type Grid,
  type GridFilm,
  type Point,
} from '../../grid/index.ts';
import { sourceModel } from '../source.ts';

/** An image that is black but for one pixel of value 1. */
export function impulse(width: number, height: number, { x, y }: Point): Matrix {
  const data = new Float32Array(width * height);
  data[y * width + x] = 1;
  return createMatrix(width, height, data);
}

/**
 * One lit pixel, correlated and convolved with a kernel; the step says which pixel is lit.
 * Convolution returns the kernel, correlation the kernel turned. Of the image the size counts.
 */
export function impulseFilm({
  image: size,
  kernel,
}: {
  readonly image: Pick<Matrix, 'width' | 'height'>;
  readonly kernel: Matrix;
}): GridFilm {
  const area = areaOf(size);
  const isSymmetric = String(flip(kernel).data) === String(kernel.data);
  const anchor = { x: Math.floor(kernel.width / 2), y: Math.floor(kernel.height / 2) };
  const stepOf = ({ x, y }: Point): number => y * size.width + x;

  return {
    length: size.width * size.height,
    stepsPerWhole: size.width,
    lead: 0,
    sceneAt(step) {
      const lit = cellAt(area, step);
      const image = impulse(size.width, size.height, lit);
      const reach = {
        x: lit.x - anchor.x,
        y: lit.y - anchor.y,
        width: kernel.width,
        height: kernel.height,
      };
      const written = intersection(reach, area);
      const isInside = written.width === reach.width && written.height === reach.height;
      const response = (part: string, label: string, output: Matrix): Grid => ({
        part,
        panel: 'output',
        label,
        area,
        outline: written,
        cells: cellsOf(area, (point) => ({
          ...numberCell(point, valueAt(output, point)),
          ...(contains(reach, point) ? {} : { text: '0', states: ['empty'] as const }),
        })),
      });
      return {
        grids: [
          {
            part: 'image',
            panel: 'image',
            label: 'Image',
            area,
            outline: { ...lit, width: 1, height: 1 },
            movable: true,
            cells: cellsOf(area, (point) => ({
              ...numberCell(point, valueAt(image, point), isSame(point, lit) ? ['covered'] : []),
              ...grayOf(valueAt(image, point), 1),
            })),
          },
          weightGrid(kernel, { label: 'Kernel', edits: { matrix: 'kernel', turned: false } }),
          response(
            'correlate',
            'Correlation',
            reference.correlate(image, kernel, { border: 'zero', anchor }),
          ),
          response(
            'convolve',
            'Convolution',
            reference.convolve(image, kernel, { border: 'zero', anchor }),
          ),
        ],
        sentence: `${placeName(lit)} is lit. ${isSymmetric ? 'A half-turn leaves this kernel as it is, so both write the same.' : 'Around it, convolution writes the kernel as it is; correlation writes it turned by 180 degrees.'}${isInside ? '' : ' What falls outside is lost.'}`,
      };
    },
    partners(_, part, cell) {
      if (part === 'kernel') return NO_PARTNERS;
      return { cells: { image: [cell], correlate: [cell], convolve: [cell] }, taps: [] };
    },
    stepOf: (part, cell) => (part === 'kernel' ? undefined : stepOf(cell)),
    // The window is the lit pixel itself.
    stepAt: (corner) => stepOf(nearest(corner, area)),
  };
}

export const impulseModel = sourceModel(impulseFilm);
