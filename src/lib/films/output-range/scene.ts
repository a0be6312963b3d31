import {
  rangeOf,
  RANGES,
  reference,
  toBytes,
  type Matrix,
  type Range,
  type Rounding,
} from '../../convolve/index.ts';
import { formatNumber, spokenNumber } from '../../notation/index.ts';
import {
  areaOf,
  cellsOf,
  counted,
  numberCell,
  placeName,
  valueAt,
  weightGrid,
  type Grid,
  type Point,
  type Scene,
} from '../../grid/index.ts';

/** Ways to show signed sums: the library's ranges, and colours that keep the sign. */
export const VIEWS = [...RANGES, 'signs'] as const;

export type View = (typeof VIEWS)[number];

/** What a view did to the sums. */
export interface ViewFacts {
  readonly view: View;
  /** Pixels that came to lie below 0, and above 255, and were cut off there. */
  readonly low: number;
  readonly high: number;
  /** Pixels that rounding and truncating store differently. */
  readonly differing: number;
}

export interface RangeScene extends Scene {
  /** The parts `image`, `kernel` and `sums`, and a `view-<name>` for each view. */
  readonly grids: readonly Grid[];
  readonly sums: Matrix;
  readonly views: readonly ViewFacts[];
}

/**
 * An image, a kernel, their sums, and the sums in every view; borders are replicated.
 *
 * @throws {RangeError} for a kernel that the library refuses.
 */
export function rangeScene(image: Matrix, kernel: Matrix, rounding: Rounding): RangeScene {
  const sums = reference.correlate(image, kernel);
  const ranges = RANGES.map((range) => rangeView(sums, range, rounding));
  const views = [
    ...ranges.map(({ facts }) => facts),
    { view: 'signs', low: 0, high: 0, differing: 0 } as const,
  ];
  const outside = sums.data.filter((sum) => sum < 0 || sum > 255).length;
  return {
    grids: [
      {
        ...pixelGrid('image', 'Image', image, 'image'),
        edits: { matrix: 'image', turned: false },
      },
      weightGrid(kernel, { label: 'Kernel', edits: { matrix: 'kernel', turned: false } }),
      numberGrid('sums', 'Sums', sums),
      ...ranges.map(({ grid }) => grid),
      signGrid(sums),
    ],
    sums,
    views,
    sentence: `The sums go from ${spokenNumber(Math.min(...sums.data))} to ${spokenNumber(Math.max(...sums.data))}. ${outside} of ${counted(sums.data.length, 'pixel')} do not fit into 0 to 255.`,
  };
}

/** What a pixel's sum becomes in each view, in a few sentences. */
export function rangesSentence({ sums, grids }: RangeScene, place: Point): string {
  const index = place.y * sums.width + place.x;
  const stored = RANGES.map((range) => {
    const { text, marks = [] } = grids.find(({ part }) => part === `view-${range}`)!.cells[index]!;
    const cut = marks.length > 0 ? ', cut off' : '';
    return `${VIEW_NAMES[range].toLowerCase()} ${text}${cut}`;
  });
  return `${placeName(place)}: the sum is ${spokenNumber(sums.data[index]!)}. Stored by ${stored.join('; by ')}.`;
}

/** What each view is called. */
export const VIEW_NAMES: Readonly<Record<View, string>> = {
  clamp: 'Clamp',
  absolute: 'Absolute value',
  midgray: 'Mid-gray',
  minmax: 'Min-max',
  signs: 'Sign colours',
};

function rangeView(sums: Matrix, range: Range, rounding: Rounding) {
  const bytes = toBytes(sums, { range, rounding });
  const other = toBytes(sums, {
    range,
    rounding: rounding === 'truncate' ? 'half-even' : 'truncate',
  });
  const mapped = rangeOf(sums, range);
  // The ends of min-max are 0 and 255 themselves; a last bit beyond them is no loss.
  const clips = range !== 'minmax';
  const cutAt = (point: Point): Cut | undefined => {
    const value = clips ? mapped(valueAt(sums, point)) : 0;
    return value < 0 ? 'low' : value > 255 ? 'high' : undefined;
  };
  const stored: Matrix = { ...sums, data: Float32Array.from(bytes) };
  const grid = pixelGrid(`view-${range}`, VIEW_NAMES[range], stored, 'output', cutAt);
  const count = (cut: Cut): number => grid.cells.filter(({ marks }) => marks?.includes(cut)).length;
  const facts: ViewFacts = {
    view: range,
    low: count('low'),
    high: count('high'),
    differing: bytes.filter((byte, index) => byte !== other[index]).length,
  };
  return { grid, facts };
}

/** Where a number was cut off: a mark of its cell. */
type Cut = 'low' | 'high';

const CUT_NAMES: Readonly<Record<Cut, string>> = {
  low: ', cut off from below 0',
  high: ', cut off from above 255',
};

/** Numbers on the gray that they stand for; where one was cut off is also read out. */
function pixelGrid(
  part: string,
  label: string,
  matrix: Matrix,
  panel: 'image' | 'output',
  cutAt: (point: Point) => Cut | undefined = () => undefined,
): Grid {
  const area = areaOf(matrix);
  return {
    part,
    panel,
    label,
    area,
    cells: cellsOf(area, (point) => {
      const value = valueAt(matrix, point);
      const cell = { ...numberCell(point, value), gray: value };
      const cut = cutAt(point);
      return cut === undefined
        ? cell
        : { ...cell, marks: [cut], label: cell.label + CUT_NAMES[cut] };
    }),
  };
}

function numberGrid(part: string, label: string, matrix: Matrix): Grid {
  const area = areaOf(matrix);
  const cells = cellsOf(area, (point) => numberCell(point, valueAt(matrix, point)));
  return { part, panel: 'output', label, area, cells };
}

/** The sums as they are: the sign by hue and by hatching, the size by the strength of the colour. */
function signGrid(sums: Matrix): Grid {
  const grid = numberGrid('view-signs', VIEW_NAMES.signs, sums);
  const largest = Math.max(...sums.data.map(Math.abs).filter(Number.isFinite), 1);
  return {
    ...grid,
    cells: grid.cells.map((cell) => {
      const value = valueAt(sums, cell);
      const strength = Math.max(-1, Math.min(1, value / largest));
      return { ...cell, strength, text: value > 0 ? `+${formatNumber(value)}` : cell.text };
    }),
  };
}
