import type { Matrix } from '../matrix/index.ts';
import { formatNumber, formatWeight, spokenNumber } from '../notation/index.ts';
import { areaOf, cellAt, type Point, type Rectangle } from './geometry.ts';
import { placeName } from './words.ts';

/** Which of the four running words a grid is, for its colour. */
export type Panel = 'image' | 'kernel' | 'products' | 'output';

/** What a cell is at a step: beyond the border, under the kernel, at work, not computed yet. */
export type CellState = 'ghost' | 'covered' | 'current' | 'empty';

/** One cell of a grid, ready to be drawn and to be read out. */
export interface Cell extends Point {
  readonly text: string;
  /** What a screen reader says of it. */
  readonly label: string;
  /** Gray level behind the number, 0 to 255; none for numbers that are no brightness. */
  readonly gray?: number;
  /** Share of the largest size, -1 to 1, as a colour by its sign; none for numbers without one. */
  readonly strength?: number;
  readonly negative: boolean;
  readonly states: readonly CellState[];
  /** Further ways to stand out, of the figure's own: classes of the cell in the drawing. */
  readonly marks?: readonly string[];
}

/** A grid of numbers at one step, as plain data. */
export interface Grid {
  /** Its name within the figure. */
  readonly part: string;
  readonly panel: Panel;
  readonly label: string;
  readonly area: Rectangle;
  readonly cells: readonly Cell[];
  /** The image's own pixels, where the grid shows more than these: drawn as a frame around them. */
  readonly inside?: Rectangle;
  /** Where the kernel lies, or which cell is written: drawn as a frame around the cells. */
  readonly outline?: Rectangle;
  /** The window, made of the cells that are covered, can be dragged. */
  readonly movable?: boolean;
  /** A picture in the text: it takes no focus and no edits. */
  readonly still?: boolean;
  /** A colour channel: the gray level of its cells is drawn as so much of this colour. */
  readonly tint?: 'red' | 'green' | 'blue';
  /** The name of the matrix that a reader changes by editing here, and whether it is drawn turned. */
  readonly edits?: { readonly matrix: string; readonly turned: boolean };
}

/** The cells of an area, in reading order. */
export function cellsOf(area: Rectangle, make: (point: Point) => Omit<Cell, 'x' | 'y'>): Cell[] {
  return Array.from({ length: area.width * area.height }, (_, index) => {
    const point = cellAt(area, index);
    return { ...point, ...make(point) };
  });
}

/**
 * A cell that shows a pixel or a sum.
 *
 * @param digits The largest number of decimals.
 */
export function numberCell(
  point: Point,
  value: number,
  states: readonly CellState[] = [],
  digits = 1,
): Omit<Cell, 'x' | 'y'> {
  const outside = states.includes('ghost') ? ', outside the image' : '';
  return {
    text: formatNumber(value, digits),
    label: `${placeName(point)}: ${spokenNumber(value, digits)}${outside}`,
    negative: value < 0,
    states,
  };
}

/** A cell whose number is still to come. */
export function emptyCell(point: Point): Omit<Cell, 'x' | 'y'> {
  return {
    text: '',
    label: `${placeName(point)}: not computed yet`,
    negative: false,
    states: ['empty'],
  };
}

/** A cell that shows a weight: `1/9` rather than 0.111. */
export function weightCell(
  point: Point,
  weight: number,
  states: readonly CellState[] = [],
): Omit<Cell, 'x' | 'y'> {
  return {
    text: formatWeight(weight),
    // The fraction as it stands there: what is read out has to hold what is seen.
    label: `${placeName(point)}: ${formatWeight(weight).replace('\u2212', 'minus ')}`,
    negative: weight < 0,
    states,
  };
}

export const valueAt = ({ width, data }: Matrix, { x, y }: Point): number => data[y * width + x]!;

/** A kernel, or any matrix of weights. */
export function weightGrid(
  matrix: Matrix,
  options: Pick<Grid, 'label' | 'edits'> & { readonly part?: string; readonly current?: Point },
): Grid {
  const { current, part = 'kernel', ...rest } = options;
  const area = areaOf(matrix);
  return {
    ...rest,
    part,
    panel: 'kernel',
    area,
    cells: cellsOf(area, (point) => {
      const here = current !== undefined && current.x === point.x && current.y === point.y;
      return weightCell(point, valueAt(matrix, point), here ? ['current'] : []);
    }),
  };
}

/** Gray level of a value, where `white` is the value to draw as white. */
export const grayOf = (value: number, white: number): { gray: number } => ({
  gray: (value / white) * 255,
});
