import type { Filled } from './tile-loader.ts';
import type { Tile } from './tile-transform.ts';

/**
 * The errors of a transform are as large as the largest pixel of a tile makes them, wherever they fall:
 * about 2^-50 of it, 2^-46 at most. So pixels go together only with those that are at least this part of
 * them, which is a level; then the errors are below 2^-22 of any pixel.
 */
const LEVEL = 2 ** -24;

/** What has to be known about the pixels of a pair of tiles. */
export interface Survey {
  /** The largest |pixel|, and the smallest that is not 0; 0 and Infinity if there is none. */
  largest: number;
  smallest: number;
  zeros: number;
  isWhole: boolean;
}

/** Bytes need no survey: they are whole, and of one level. */
export const BYTES: Readonly<Survey> = { largest: 255, smallest: 1, zeros: 0, isWhole: true };

export const emptySurvey = (): Survey => ({
  largest: 0,
  smallest: Infinity,
  zeros: 0,
  isWhole: true,
});

/** Adds the pixels of a tile. */
export function addTo(
  survey: Survey,
  { stride }: Tile,
  values: Float64Array,
  { columns, rows }: Filled,
): void {
  for (let v = 0; v < rows; v++) addRow(survey, values, v * stride, columns);
}

function addRow(survey: Survey, values: Float64Array, start: number, length: number): void {
  let { largest, smallest, zeros } = survey;
  let fractions = 0;
  for (let i = start; i < start + length; i++) {
    const size = Math.abs(values[i]!);
    largest = size > largest ? size : largest;
    fractions += size - Math.floor(size);
    if (size === 0) zeros += 1;
    else smallest = size < smallest ? size : smallest;
  }
  survey.largest = largest;
  survey.smallest = smallest;
  survey.zeros = zeros;
  survey.isWhole &&= fractions === 0;
}

/** The largest pixel that each level may have. */
export function levelsOf({ largest, smallest }: Survey): number[] {
  const levels: number[] = [];
  for (let most = largest; most >= smallest; most *= LEVEL) levels.push(most);
  return levels;
}

/** Clears all pixels but those of a level. @returns Whether there are any. */
export function keepLevel(tile: Tile, values: Float64Array, most: number): boolean {
  let hasAny = false;
  for (let i = 0; i < tile.height * tile.stride; i++) {
    const size = Math.abs(values[i]!);
    if (size <= most && size > most * LEVEL) hasAny = true;
    else values[i] = 0;
  }
  return hasAny;
}

/**
 * How many pixels of a tile are not 0 in the rectangle from the top left down to every place: a table
 * with a row and a column of zeros before the others.
 *
 * From: F. C. Crow, Summed-area tables for texture mapping, 1984.
 */
export function areasOf({ width, height, stride }: Tile, values: Float64Array): Int32Array {
  const areas = new Int32Array((width + 1) * (height + 1));
  for (let v = 0; v < height; v++) {
    const above = v * (width + 1) + 1;
    let inRow = 0;
    for (let u = 0; u < width; u++) {
      if (values[v * stride + u] !== 0) inRow += 1;
      areas[above + width + 1 + u] = areas[above + u]! + inRow;
    }
  }
  return areas;
}
