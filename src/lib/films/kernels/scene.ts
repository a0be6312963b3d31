import { reference, type Anchor, type Matrix } from '../../convolve/index.ts';
import { formatNumber, spokenNumber } from '../../notation/index.ts';
import {
  areaOf,
  cellsOf,
  grayOf,
  intersection,
  isSame,
  numberCell,
  valueAt,
  weightCell,
  type Grid,
  type Point,
  type Rectangle,
  type Scene,
} from '../../grid/index.ts';

/** A kernel, the cell of it that lies on the pixel at work, and that pixel. */
export interface KernelView {
  readonly kernel: Matrix;
  readonly anchor: Anchor;
  readonly place: Point;
}

export interface KernelScene extends Scene {
  /** The parts `kernel`, `image` and `output`. */
  readonly grids: readonly Grid[];
  /** The middle of the kernel, in cells; halves where it lies between cells. */
  readonly centre: Point;
  /** Sum of the weights, and what it does to a picture. */
  readonly sum: number;
  readonly meaning: string;
}

/**
 * The middle of a kernel with these sides, where cell (x, y) has its middle at (x, y): whole numbers
 * for odd sides, halves for even ones.
 */
export function centreOf({ width, height }: Pick<Rectangle, 'width' | 'height'>): Point {
  return { x: (width - 1) / 2, y: (height - 1) / 2 };
}

/** The cell in the middle, and of two or four in the middle the last: OpenCV's default too. */
export function middleCell({ width, height }: Pick<Rectangle, 'width' | 'height'>): Anchor {
  return { x: Math.floor(width / 2), y: Math.floor(height / 2) };
}

/** The sum of all weights. */
export const sumOf = ({ data }: Matrix): number =>
  data.reduce((total, weight) => total + weight, 0);

/** A kernel, an image and what it makes of it; borders are replicated, sums kept as they are. */
export function kernelScene(image: Matrix, { kernel, anchor, place }: KernelView): KernelScene {
  const output = reference.correlate(image, kernel, { anchor });
  const window = {
    x: place.x - anchor.x,
    y: place.y - anchor.y,
    width: kernel.width,
    height: kernel.height,
  };
  const pixels = (part: 'image' | 'output', matrix: Matrix, outline: Rectangle): Grid => ({
    part,
    panel: part,
    label: part === 'image' ? 'Image' : 'Output',
    area: areaOf(matrix),
    outline,
    cells: cellsOf(areaOf(matrix), (point) => ({
      ...numberCell(point, valueAt(matrix, point), isSame(point, place) ? ['current'] : []),
      ...grayOf(valueAt(matrix, point), 255),
    })),
  });
  const centre = centreOf(kernel);
  const sum = sumOf(kernel);
  return {
    grids: [
      {
        part: 'kernel',
        panel: 'kernel',
        label: `Kernel, ${kernel.width} × ${kernel.height}`,
        area: areaOf(kernel),
        edits: { matrix: 'kernel', turned: false },
        cells: cellsOf(areaOf(kernel), (point) => {
          const here = isSame(point, anchor);
          const cell = weightCell(point, valueAt(kernel, point), here ? ['current'] : []);
          return here ? { ...cell, label: `${cell.label}, the anchor` } : cell;
        }),
      },
      pixels('image', image, intersection(window, areaOf(image))),
      pixels('output', output, { ...place, width: 1, height: 1 }),
    ],
    centre,
    sum,
    meaning: meaningOf(sum),
    sentence: `${centreSentence(kernel, centre)} ${shiftSentence(anchor, centre)} The weights add up to ${spokenNumber(sum)}: ${meaningOf(sum)}.`,
  };
}

/** Float32 weights such as 1/9 do not add up to 1 exactly. */
const isClose = (a: number, b: number): boolean => Math.abs(a - b) < 1e-5;

/** What the sum of a kernel's weights does to a picture, in a few words. */
export function meaningOf(sum: number): string {
  if (isClose(sum, 1)) return 'brightness stays as it is';
  if (isClose(sum, 0)) return 'only changes are left, flat areas become 0';
  const factor = formatNumber(Math.abs(sum), 3);
  if (sum < 0) return `flat areas become negative, ${factor} times as large`;
  return sum > 1
    ? `flat areas become ${factor} times as bright`
    : `flat areas are darkened to ${factor} of their brightness`;
}

function centreSentence({ width, height }: Matrix, { x, y }: Point): string {
  const place = `x ${spokenNumber(x)}, y ${spokenNumber(y)}`;
  const even = width % 2 === 0 || height % 2 === 0;
  return even
    ? `The middle of ${width} by ${height} is ${place}, and no cell lies there.`
    : `The middle of ${width} by ${height} is ${place}, which is a cell.`;
}

function shiftSentence(anchor: Point, centre: Point): string {
  const moves = [
    movement(anchor.x - centre.x, 'left', 'right'),
    movement(anchor.y - centre.y, 'up', 'down'),
  ].filter((move) => move !== '');
  const where = `The anchor is the cell x ${anchor.x}, y ${anchor.y}`;
  return moves.length === 0
    ? `${where}, the middle, so the picture stays in its place.`
    : `${where}, so the picture moves ${moves.join(' and ')}.`;
}

function movement(by: number, before: string, after: string): string {
  if (by === 0) return '';
  const size = Math.abs(by);
  const amount =
    size === 0.5 ? 'half a pixel' : `${spokenNumber(size)} ${size === 1 ? 'pixel' : 'pixels'}`;
  return `${amount} ${by < 0 ? before : after}`;
}
