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

/** What each view is called. */
export const VIEW_NAMES: Readonly<Record<View, string>> = {
  clamp: 'Clamp',
  absolute: 'Absolute value',
  midgray: 'Mid-gray',
  minmax: 'Min-max',
  signs: 'Sign colours',
};

/** Sums as they are stored by a range, and what that did to them. */
export interface Stored {
  readonly range: Range;
  /** The part `view-<range>`. */
  readonly grid: Grid;
  /** Pixels that came to lie below 0, and above 255, and were cut off there. */
  readonly low: number;
  readonly high: number;
  /** Pixels that rounding and truncating store differently. */
  readonly differing: number;
}

export interface RangeScene extends Scene {
  /** The parts `image`, `kernel` and `sums`, the last in sign colours. */
  readonly grids: readonly Grid[];
  readonly sums: Matrix;
}

/**
 * An image, a kernel and their sums; borders are replicated.
 *
 * @throws {RangeError} for a kernel that the library refuses.
 */
export function rangeScene(image: Matrix, kernel: Matrix): RangeScene {
  const sums = reference.correlate(image, kernel);
  const outside = sums.data.filter((sum) => sum < 0 || sum > 255).length;
  return {
    grids: [
      { ...pixelGrid('image', 'Image', image), edits: { matrix: 'image', turned: false } },
      weightGrid(kernel, { label: 'Kernel', edits: { matrix: 'kernel', turned: false } }),
      signGrid(sums),
    ],
    sums,
    sentence: `The sums go from ${spokenNumber(Math.min(...sums.data))} to ${spokenNumber(Math.max(...sums.data))}. ${fitSentence(outside, sums.data.length)}`,
  };
}

function fitSentence(outside: number, all: number): string {
  if (outside === 0) return 'All of them fit into 0 to 255.';
  return `${outside} of ${counted(all, 'pixel')} ${outside === 1 ? 'does' : 'do'} not fit into 0 to 255.`;
}

/** What a pixel's sum becomes by each range, in a few sentences. */
export function rangesSentence(sums: Matrix, rounding: Rounding, place: Point): string {
  const stored = RANGES.map((range) => {
    const byte = toBytes(sums, { range, rounding })[place.y * sums.width + place.x]!;
    const cut = cutIn(sums, range)(place) === undefined ? '' : ', cut off';
    return `${VIEW_NAMES[range].toLowerCase()} ${byte}${cut}`;
  });
  return `${placeName(place)}: the sum is ${spokenNumber(valueAt(sums, place))}. Stored by ${stored.join('; by ')}.`;
}

/** The sums by one range; where a number was cut off is marked. */
export function storedBy(sums: Matrix, range: Range, rounding: Rounding): Stored {
  const bytes = toBytes(sums, { range, rounding });
  const other = toBytes(sums, {
    range,
    rounding: rounding === 'truncate' ? 'half-even' : 'truncate',
  });
  const cutAt = cutIn(sums, range);
  const plain = pixelGrid(`view-${range}`, VIEW_NAMES[range], {
    ...sums,
    data: Float32Array.from(bytes),
  });
  const cells = plain.cells.map((cell) => {
    const cut = cutAt(cell);
    return cut === undefined ? cell : { ...cell, marks: [cut], label: cell.label + CUT_NAMES[cut] };
  });
  const count = (cut: Cut): number => cells.filter((cell) => cutAt(cell) === cut).length;
  return {
    range,
    grid: { ...plain, panel: 'output', cells },
    low: count('low'),
    high: count('high'),
    differing: bytes.filter((byte, index) => byte !== other[index]).length,
  };
}

/** The grid of the range that the reader has chosen: the part `stored`. */
export const asChosen = (grid: Grid): Grid => ({ ...grid, part: 'stored', label: 'Stored' });

/** Where a number was cut off: a mark of its cell. */
type Cut = 'low' | 'high';

const CUT_NAMES: Readonly<Record<Cut, string>> = {
  low: ', cut off from below 0',
  high: ', cut off from above 255',
};

/** On which side a range cuts a pixel's sum off, if it does. */
function cutIn(sums: Matrix, range: Range): (point: Point) => Cut | undefined {
  // The ends of min-max are 0 and 255 themselves; a last bit beyond them is no loss.
  if (range === 'minmax') return () => undefined;
  const mapped = rangeOf(sums, range);
  return (point) => {
    const value = mapped(valueAt(sums, point));
    return value < 0 ? 'low' : value > 255 ? 'high' : undefined;
  };
}

/** Numbers on the gray that they stand for. */
function pixelGrid(part: string, label: string, matrix: Matrix): Grid {
  const area = areaOf(matrix);
  const cells = cellsOf(area, (point) => {
    const value = valueAt(matrix, point);
    return { ...numberCell(point, value), gray: value };
  });
  return { part, panel: 'image', label, area, cells };
}

/** The sums as they are: the sign by hue and by hatching, the size by the strength of the colour. */
function signGrid(sums: Matrix): Grid {
  const area = areaOf(sums);
  const largest = Math.max(...sums.data.map(Math.abs).filter(Number.isFinite), 1);
  const cells = cellsOf(area, (point) => {
    const value = valueAt(sums, point);
    const cell = numberCell(point, value);
    const strength = Math.max(-1, Math.min(1, value / largest));
    return { ...cell, strength, text: value > 0 ? `+${formatNumber(value)}` : cell.text };
  });
  return { part: 'sums', panel: 'output', label: 'Sums', area, cells };
}
