import type { ParsedMatrix } from './reading.ts';
import { SMALLEST_SQUARE } from './smallest-square.ts';

/** Numbers in lists within lists: a 3 x 3 matrix has the sides 3 and 3, a list has one side. */
export interface Nested {
  /** From the outermost list to the innermost. */
  readonly sides: readonly number[];
  readonly values: readonly number[];
}

/**
 * What nested lists may mean, in most cases one matrix. Weights of layers have four sides, height and width first or
 * last; they are a matrix where the other sides are 1.
 *
 * @throws {SyntaxError} with the sides found, if they are no matrix
 */
export function matricesOf({ sides, values }: Nested): ParsedMatrix[] {
  if (sides.length <= 2) return [withSides(sides, values)];
  const first = sides.slice(2).every(isOne) ? sides.slice(0, 2) : undefined;
  const last = sides.slice(0, -2).every(isOne) ? sides.slice(-2) : undefined;
  const longer = sides.filter((side) => !isOne(side));
  const between = longer.length === 2 ? longer : undefined;
  const found = [first, last, between].filter((pair) => pair !== undefined);
  if (found.length === 0) {
    throw new SyntaxError(
      `Its lists have the sides ${sides.join(' x ')}. A matrix has two; all others would have to be 1.`,
    );
  }
  return found.map((pair) => withSides(pair, values));
}

const isOne = (side: number): boolean => side === 1;

function withSides(sides: readonly number[], values: readonly number[]): ParsedMatrix {
  const [height, width] = sides.length === 1 ? [1, sides[0]!] : [sides[0]!, sides[1]!];
  return { width, height, values };
}

/** May so many numbers in one line be the rows of a square? */
const maybeSquare = (count: number): boolean =>
  count >= SMALLEST_SQUARE && Number.isInteger(Math.sqrt(count));

/**
 * What the numbers of one line may mean, whose rows nobody has marked: nine of them may be a row of
 * nine, or a 3 x 3 matrix, row after row.
 */
export function unmarkedRow(row: ParsedMatrix): ParsedMatrix[] {
  const side = Math.sqrt(row.width);
  return maybeSquare(row.width) ? [row, { ...row, width: side, height: side }] : [row];
}
