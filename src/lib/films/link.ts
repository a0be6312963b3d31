import type { Point } from '../grid/index.ts';
import { parseMatrix } from '../notation/index.ts';

/** The names and values of a link, as `URLSearchParams` holds them. */
export interface LinkValues {
  get(name: string): string | null;
}

/**
 * "2,1" in an address as column 2, row 1; undefined where the address has none.
 *
 * @throws {SyntaxError | RangeError} if it is no pair of whole numbers.
 */
export function pairOf(text: string | null): Point | undefined {
  if (text === null) return undefined;
  const { values } = parseMatrix(text);
  const [x, y] = values;
  if (values.length !== 2 || !values.every(Number.isInteger)) {
    throw new RangeError(`"${text}" is no pair of whole numbers`);
  }
  return { x: x!, y: y! };
}
