import { pad, type Matrix } from '../../convolve/index.ts';
import { framedArea } from './borrowing.ts';
import {
  areaOf,
  cellsOf,
  contains,
  emptyCell,
  grayOf,
  numberCell,
  placeName,
  union,
  valueAt,
  type Grid,
  type Rectangle,
} from '../../grid/index.ts';

type Sides = Pick<Matrix, 'width' | 'height'>;

/** Pixels that are added to the left and right, and above and below. */
export interface Padding {
  readonly x: number;
  readonly y: number;
}

/** What a kernel with odd sides needs when it is laid on by its centre: half of each side. */
export const paddingFor = ({ width, height }: Sides): Padding => ({
  x: (width - 1) / 2,
  y: (height - 1) / 2,
});

/** The mistake: the same on all sides, from the kernel's width alone. */
export const paddingByWidth = ({ width }: Sides): Padding => ({
  x: (width - 1) / 2,
  y: (width - 1) / 2,
});

/** Rows that the kernel reads and the padded image does not have, above and below together. */
export const missingRows = (kernel: Sides, padding: Padding): number =>
  Math.max(0, 2 * (paddingFor(kernel).y - padding.y));

/**
 * A still picture of a padded image with a kernel on its first pixel. Cells that the kernel needs
 * and the padding does not give hold a question mark.
 *
 * @param white The pixel value to draw as white.
 */
export function paddingGrid(
  image: Matrix,
  kernel: Sides,
  padding: Padding,
  { label, white }: { readonly label: string; readonly white: number },
): Grid {
  const { x, y } = padding;
  const padded = pad(image, { left: x, right: x, top: y, bottom: y }, 'replicate');
  const given: Rectangle = { x: 0 - x, y: 0 - y, width: padded.width, height: padded.height };
  const area = union(framedArea(image, kernel), given);
  const { x: left, y: top } = framedArea(image, kernel);
  return {
    part: 'still',
    panel: 'image',
    label,
    area,
    still: true,
    inside: areaOf(image),
    outline: { x: left, y: top, width: kernel.width, height: kernel.height },
    cells: cellsOf(area, (point) => {
      if (!contains(given, point)) {
        return { ...emptyCell(point), text: '?', label: `${placeName(point)}: missing` };
      }
      const value = valueAt(padded, { x: point.x + x, y: point.y + y });
      const inside = contains(areaOf(image), point);
      return { ...numberCell(point, value, inside ? [] : ['ghost']), ...grayOf(value, white) };
    }),
  };
}
