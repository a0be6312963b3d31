import { spokenNumber } from '../notation/index.ts';
import type { Point } from './geometry.ts';

/** "1 product", "9 products". */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "Row 3, column 4", counted from 0 as the labels beside the grid are. */
export function placeName({ x, y }: Point): string {
  return `Row ${spokenNumber(y, 0)}, column ${spokenNumber(x, 0)}`;
}
