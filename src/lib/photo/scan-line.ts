import type { Point } from '../grid/index.ts';
import type { Picture } from '../pictures/index.ts';
import type { Plot, PlotLine } from '../plot/index.ts';

/**
 * The gray levels along a row of a gray picture, one for each column: what a scan line crosses.
 *
 * @param picture Red, green and blue are the same, as `grayPicture` and the mode `gray` make them.
 * @returns `picture.width` numbers from 0 to 255.
 */
function scanLine({ width, data }: Picture, row: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: width }, (_, x) => data[4 * (row * width + x)]!);
}

/** Columns of a scan line, and by how many it jumps along when the pixel leaves its middle. */
const COLUMNS = 200;
const JUMP = 100;

/**
 * The columns of the scan line through a pixel, from the first to the last: 200 of them, or all that
 * there are. They stay where they are until the pixel comes near an end.
 */
export function scannedColumns(width: number, column: number): readonly [number, number] {
  const start = JUMP * Math.floor(column / JUMP) - (COLUMNS - JUMP) / 2;
  const first = Math.max(0, Math.min(start, width - COLUMNS));
  return [first, Math.min(width, first + COLUMNS) - 1];
}

/** A picture whose scan line is drawn: what it is called, and the colour of its line. */
export interface Scanned extends Pick<PlotLine, 'name' | 'kind'> {
  readonly picture: Picture;
  /** Red, green and blue are told, and no line is drawn. */
  readonly isColour?: boolean;
}

/** The gray levels of several pictures of one size, one upon the other, on the scan line through a pixel. */
export function scanPlot(pictures: readonly Scanned[], { x, y }: Point): Plot {
  const { width } = pictures[0]!.picture;
  return {
    x: { name: 'Column x', unit: 'pixels', domain: scannedColumns(width, x) },
    y: { name: 'Gray level', domain: [0, 255] },
    lines: pictures.map(({ name, kind, picture }) => ({
      name,
      kind,
      values: scanLine(picture, y),
    })),
  };
}
