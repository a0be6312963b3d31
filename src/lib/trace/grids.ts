import {
  areaOf,
  cellsOf,
  contains,
  emptyCell,
  grayOf,
  intersection,
  isSame,
  nearest,
  numberCell,
  weightGrid,
  type CellState,
  type Grid,
  type Point,
  type Rectangle,
} from '../grid/index.ts';
import type { Frame, Trace } from './trace.ts';

/** An output stored in bytes has its white there. */
const WHITE = 255;

/** Where the kernel lies on the image. */
export function windowOf(trace: Trace, frame: Frame): Rectangle {
  const { width, height } = trace.applied;
  return { ...frame.taps[0]!.place, width, height };
}

/** The output pixel whose window lies nearest to a place, by its upper left cell. */
export function outputUnder({ offset, outputs }: Trace, corner: Point): Point {
  return nearest({ x: corner.x - offset.x, y: corner.y - offset.y }, outputs);
}

/** The image with what lies beyond its border, and the kernel's outline upon it. */
export function imageGrid(trace: Trace, frame: Frame, white: number): Grid {
  const { image, view } = trace;
  const outline = windowOf(trace, frame);
  const inside = intersection(view, areaOf(image));
  const hasGhosts = inside.width < view.width || inside.height < view.height;
  return {
    part: 'image',
    panel: 'image',
    label: 'Image',
    area: view,
    ...(hasGhosts ? { inside } : {}),
    outline,
    movable: trace.outputs.width * trace.outputs.height > 1,
    edits: { matrix: 'image', turned: false },
    cells: cellsOf(view, (point) => {
      const states: CellState[] = [];
      if (!contains(areaOf(image), point)) states.push('ghost');
      if (contains(outline, point)) states.push('covered');
      if (frame.current !== undefined && isSame(frame.current.place, point)) states.push('current');
      const value = trace.pixelAt(point);
      return { ...numberCell(point, value, states), ...grayOf(value, white) };
    }),
  };
}

/** The kernel as it is laid on the image. */
export function kernelGrid(trace: Trace, frame: Frame, part = 'kernel'): Grid {
  const turned = trace.operation === 'convolve';
  return weightGrid(trace.applied, {
    part,
    label: turned ? 'Kernel, turned' : 'Kernel',
    edits: { matrix: 'kernel', turned },
    ...(frame.current === undefined ? {} : { current: frame.current.cell }),
  });
}

/** The products of the pixel at work; those not made yet are empty. */
export function productsGrid(trace: Trace, frame: Frame, part = 'products'): Grid {
  const area = areaOf(trace.applied);
  return {
    part,
    panel: 'products',
    label: 'Products',
    area,
    cells: cellsOf(area, (point) => {
      const { index, product } = frame.taps[point.y * area.width + point.x]!;
      const states: CellState[] = index === frame.current?.index ? ['current'] : [];
      return index < frame.done ? numberCell(point, product, states) : emptyCell(point);
    }),
  };
}

/** The output so far; the pixel at work is framed. */
export function outputGrid(trace: Trace, frame: Frame, part = 'output'): Grid {
  const { outputs, storage } = trace;
  return {
    part,
    panel: 'output',
    label: 'Output',
    area: outputs,
    outline: { ...frame.output, width: 1, height: 1 },
    cells: cellsOf(outputs, (point) => {
      const index = (point.y - outputs.y) * outputs.width + (point.x - outputs.x);
      if (index >= frame.stored) return emptyCell(point);
      const value = trace.valueAt(point);
      const fresh = index === frame.stored - 1 && frame.phase === 'store';
      return {
        ...numberCell(point, value, fresh ? ['current'] : []),
        ...(storage === 'float' ? {} : grayOf(value, WHITE)),
      };
    }),
  };
}
